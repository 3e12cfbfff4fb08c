package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TaskCatalogueTest {

  @TempDir Path folder;

  private final TaskCatalogue catalogue = TaskCatalogue.builtIn();

  static Stream<Task> tasks() {
    TaskCatalogue catalogue = TaskCatalogue.builtIn();
    return catalogue.ids().stream().map(catalogue::find);
  }

  @Test
  void everyTaskOnTheClassPathIsListed() {
    Set<String> listed = tasks().map(t -> t.getClass().getName()).collect(Collectors.toSet());
    Set<String> written =
        new ClassFileImporter()
            .importUrl(Task.class.getProtectionDomain().getCodeSource().getLocation()).stream()
                .filter(c -> c.isAssignableTo(Task.class))
                .filter(c -> !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(listed).as("add a line to TaskCatalogue.builtIn() for each").isEqualTo(written);
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void aTaskIsFoundUnderItsOwnName(Task task) {
    assertThat(catalogue.find(task.id()).id()).isEqualTo(task.id());
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void equalRandomStatesGiveEqualBatchesAndOthersDoNot(Task task) {
    int length = task.defaultLength();
    double[][] inputs = task.trainingBatch(length, 8, new SplittableRandom(1)).inputs();
    double[][] again = task.trainingBatch(length, 8, new SplittableRandom(1)).inputs();
    double[][] other = task.trainingBatch(length, 8, new SplittableRandom(2)).inputs();
    assertThat(Arrays.deepEquals(inputs, again)).isTrue();
    assertThat(Arrays.deepEquals(inputs, other)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void batchesHaveTheShapesTheTaskPromises(Task task) {
    for (int length : new int[] {task.minimumLength(), task.defaultLength()}) {
      for (int size : new int[] {1, 3}) {
        Batch batch = task.heldBackBatch(length, size, new SplittableRandom(1));
        assertThat(batch.length()).isEqualTo(length);
        assertThat(batch.size()).isEqualTo(size);
        assertThat(batch.inputs()).hasDimensions(length, size * task.inputWidth());
        assertThat(batch.targets().terms()).isEqualTo(task.terms(length));
        assertThat(batch.decoderLength())
            .isEqualTo(task instanceof WritingTask writing ? writing.answerLength(length) : 0);
        assertThat(task.inputText(batch, length - 1, size - 1)).isNotBlank();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void aLengthBelowTheMinimumIsRefused(Task task) {
    assertThatThrownBy(
            () -> task.heldBackBatch(task.minimumLength() - 1, 1, new SplittableRandom(1)))
        .isInstanceOf(TaskProblem.class);
  }

  @Test
  void anUnknownNameListsTheKnownOnes() {
    assertThatThrownBy(() -> catalogue.find("chess"))
        .isInstanceOf(TaskProblem.class)
        .hasMessage(
            "There is no task 'chess'. Known tasks: adding, sentiment, recall, slots, cloze,"
                + " traffic, weather, captioning, series, language-model, language-model-words,"
                + " language-model-zh, reverse, copy, translation, temporal-order, copying, latch,"
                + " parity, echo.");
  }

  @Test
  void aSlipOfTheKeyboardIsUnderstood() {
    assertThatThrownBy(() -> catalogue.find("ading")).hasMessageContaining("mean 'adding'?");
    assertThatThrownBy(() -> catalogue.find("Recall")).hasMessageContaining("mean 'recall'?");
    assertThatThrownBy(() -> catalogue.find("languagemodel"))
        .hasMessageContaining("mean 'language-model'?");
  }

  @Test
  void aTextOfTheLearnersIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("poem.txt"), "to be or not to be ".repeat(20));
    Task task = catalogue.find("language-model", Optional.of(file));
    assertThat(task.id()).isEqualTo("language-model");
    assertThat(task.outputWidth()).isEqualTo(8);
  }

  @Test
  void aTaskThatReadsNoTextSaysSo() {
    assertThat(catalogue.readsText("adding")).isFalse();
    assertThat(catalogue.readsText("language-model")).isTrue();
    assertThatThrownBy(() -> catalogue.find("adding", Optional.of(folder)))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("reads no text");
  }
}
