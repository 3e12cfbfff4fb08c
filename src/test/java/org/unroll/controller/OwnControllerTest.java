package org.unroll.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.lab.system.Desk;
import org.unroll.lab.system.own.OwnMaker;
import org.unroll.lab.system.own.OwnPicture;
import org.unroll.lab.system.own.OwnSettings;
import org.unroll.model.SystemModel;
import org.unroll.task.data.DataProblem;

/** What a person does with texts of their own, and what stays of it when something is wrong. */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class OwnControllerTest {

  @TempDir private Path folder;

  private final SystemModel<OwnSettings, OwnPicture> model =
      new SystemModel<>(OwnSettings.OPENING, new Desk<>("test-own", new OwnMaker()), true);
  private final List<RuntimeException> problems = new ArrayList<>();
  private Optional<Path> answer = Optional.empty();
  private final OwnController controller = new OwnController(model, new Answering());

  /** Says what the test wants to be chosen. */
  private final class Answering implements FileDialogs {
    @Override
    public Optional<Path> toSave(String suggestedName, String format) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toOpenText() {
      return answer;
    }

    @Override
    public Optional<Path> toOpenFolder() {
      return answer;
    }
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void aBadFileIsToldAndWhatWasLearntStays() throws IOException {
    model.open();
    await(picture -> true);
    controller.trainAsked();
    await(picture -> picture.training().size() > 20);
    controller.trainAsked();
    awaitRest();
    OwnPicture before = model.picture().orElseThrow();

    answer = Optional.of(Files.writeString(folder.resolve("bad.csv"), "text,label\na,x\nb,x\n"));
    controller.tableAsked();
    while (problems.isEmpty()) {
      frame();
    }
    assertThat(problems.get(0))
        .isInstanceOf(DataProblem.class)
        .hasMessageContaining("only the label");
    assertThat(model.settingsProperty().get()).isEqualTo(before.settings());
    assertThat(model.picture().orElseThrow().training().y()).isEqualTo(before.training().y());

    controller.trainAsked();
    await(picture -> picture.training().size() > before.training().size());
  }

  /** Even as the first thing of all: then the sample opens, before or after the file is refused. */
  @Test
  void aBadFileAtOnceLeavesTheSample() {
    controller.open(folder.resolve("nothing-there"));
    while (problems.isEmpty()) {
      frame();
    }
    await(picture -> picture.settings().source().isEmpty());
    assertThat(model.settingsProperty().get().source()).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void foldersAreReadAndTrainingCanBeFinishedEarly() throws IOException {
    for (String label : List.of("pos", "neg")) {
      Path texts = Files.createDirectories(folder.resolve("films").resolve(label));
      for (int n = 0; n < 10; n++) {
        Files.writeString(texts.resolve(n + ".txt"), label + " film " + n);
      }
    }
    answer = Optional.of(folder.resolve("films"));
    controller.folderAsked();
    await(picture -> picture.settings().source().equals(answer));
    assertThat(model.isRunning()).isFalse();
    controller.trainAsked();
    await(picture -> picture.training().size() > 0);
    controller.stopAsked();
    await(OwnPicture::isFinished);
    controller.startOverAsked();
    await(picture -> picture.training().size() == 0);
    assertThat(model.settingsProperty().get().stopped()).isFalse();
    assertThat(problems).isEmpty();
  }

  @Test
  void readingCanBeGivenUp() throws IOException {
    model.open();
    await(picture -> true);
    List<String> rows = new ArrayList<>(List.of("text,label"));
    rows.addAll(Collections.nCopies(400_000, "some words to read,a"));
    answer = Optional.of(Files.write(folder.resolve("long.csv"), rows));
    controller.tableAsked();
    while (model.madeProperty().get().orElse(0) < 100) {
      frame();
    }
    controller.giveUpAsked();
    while (model.madeProperty().get().isPresent()) {
      frame();
    }
    assertThat(model.settingsProperty().get()).isEqualTo(OwnSettings.OPENING);
    controller.trainAsked();
    await(picture -> picture.training().size() > 0);
    assertThat(problems).as("it was not read to its end, where its one label is refused").isEmpty();
  }

  private void frame() {
    model.frame().ifPresent(problems::add);
    Thread.onSpinWait();
  }

  private void await(Predicate<OwnPicture> wanted) {
    while (model.picture().filter(wanted).isEmpty()) {
      frame();
    }
  }

  private void awaitRest() {
    while (model.isRunning()) {
      frame();
    }
  }
}
