package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read, what the decoder is taught with, and what it shall say. */
class PairTasksTest {

  private static final int SIZE = 100;

  private static String read(WritingTask task, Batch batch, int example) {
    return IntStream.range(0, batch.length())
        .mapToObj(t -> task.inputText(batch, t, example))
        .collect(Collectors.joining(" "));
  }

  private static String wanted(WritingTask task, Batch batch, int example) {
    int[][] ids = ((Targets.Classes) batch.targets()).ids();
    return IntStream.range(0, ids.length)
        .mapToObj(t -> task.outputText(ids[t][example]))
        .collect(Collectors.joining(" "));
  }

  private static String taught(WritingTask task, Batch batch, int example) {
    return IntStream.range(0, batch.decoderLength())
        .mapToObj(t -> task.decoderText(batch, t, example))
        .collect(Collectors.joining(" "));
  }

  @Test
  void lettersComeBackInTheirOrderOrTheOtherWayRound() {
    WritingTask copy = new SpellingTask("copy", false);
    WritingTask reverse = new SpellingTask("reverse", true);
    Batch copied = copy.trainingBatch(5, SIZE, new SplittableRandom(1));
    Batch turned = reverse.trainingBatch(5, SIZE, new SplittableRandom(1));
    for (int example = 0; example < SIZE; example++) {
      assertThat(wanted(copy, copied, example)).isEqualTo(read(copy, copied, example) + " EOS");
      String letters = new StringBuilder(read(reverse, turned, example)).reverse().toString();
      assertThat(wanted(reverse, turned, example)).isEqualTo(letters + " EOS");
    }
  }

  @Test
  void theDecoderIsTaughtWithWhatItShouldHaveSaidTheStepBefore() {
    for (WritingTask task : List.of(new SpellingTask("reverse", true), new TranslationTask())) {
      Batch batch = task.trainingBatch(4, SIZE, new SplittableRandom(2));
      for (int example = 0; example < SIZE; example++) {
        assertThat(taught(task, batch, example) + " EOS")
            .isEqualTo("START " + wanted(task, batch, example));
      }
    }
  }

  @Test
  void startIsReadAndNeverSaid() {
    WritingTask task = new TranslationTask();
    assertThat(task.symbols()).isEqualTo(task.outputWidth() + 1);
    assertThat(task.symbolText(task.start())).isEqualTo("START");
    assertThat(task.outputText(task.end())).isEqualTo("EOS");
    assertThat(task.start()).isEqualTo(task.outputWidth());
  }

  @Test
  void guessingLettersCostsTheirNumberExceptAtTheEnd() {
    assertThat(new SpellingTask("copy", false).baseline(6).loss())
        .isCloseTo(6 * Math.log(8) / 7, within(0.002));
  }

  @Test
  void placeAndTimeMoveBeforeTheVerb() {
    WritingTask task = new TranslationTask();
    Batch batch = task.trainingBatch(6, SIZE, new SplittableRandom(1));
    Set<String> whole = new HashSet<>();
    for (int example = 0; example < SIZE; example++) {
      assertThat(read(task, batch, example))
          .matches(
              "(I|you|we|they) (need|sell|wash|draw) (new|old|small) (cups|bags|coats|clocks)"
                  + " (here|there|outside) (today|tomorrow|now)");
      assertThat(wanted(task, batch, example))
          .matches("[我你们他]+ (今天|明天|现在) 在.. (需要|卖|洗|画) (新|旧|小)的 .+ EOS");
      if (read(task, batch, example).startsWith("we sell")) {
        whole.add(wanted(task, batch, example).replaceAll("^我们 .+ .+ 卖 .*", "right"));
      }
    }
    assertThat(whole).containsExactly("right");
  }

  @Test
  void shorterSentencesLeaveOutDifferentThings() {
    WritingTask task = new TranslationTask();
    Batch batch = task.trainingBatch(4, SIZE, new SplittableRandom(1));
    Set<Integer> fourth = new HashSet<>();
    for (int example = 0; example < SIZE; example++) {
      String words = read(task, batch, example);
      fourth.add(words.matches(".*(new|old|small).*") ? 0 : words.matches(".*here?.*") ? 1 : 2);
    }
    assertThat(fourth).containsExactlyInAnyOrder(0, 1, 2);
  }

  @Test
  void heldBackSentencesAreNeverTrainedOn() {
    WritingTask task = new TranslationTask();
    Batch training = task.trainingBatch(5, 2000, new SplittableRandom(1));
    Batch heldBack = task.heldBackBatch(5, SIZE, new SplittableRandom(2));
    Set<String> seen = new HashSet<>();
    for (int example = 0; example < 2000; example++) {
      seen.add(read(task, training, example));
    }
    for (int example = 0; example < SIZE; example++) {
      assertThat(seen).doesNotContain(read(task, heldBack, example));
    }
  }

  @Test
  void aSentenceLongerThanTheBookIsRefused() {
    assertThatThrownBy(() -> new TranslationTask().requireLength(7))
        .isInstanceOf(TaskProblem.class)
        .hasMessage(
            "The phrasebook of the task translation has sentences of at most 6 words, not 7.");
  }

  @Test
  void onlyTheWordsAfterTheBlankDecide() {
    ClozeTask task = new ClozeTask();
    Batch batch = task.trainingBatch(14, SIZE, new SplittableRandom(1));
    int[][] ids = ((Targets.Classes) batch.targets()).ids();
    Set<String> before = new HashSet<>();
    for (int example = 0; example < SIZE; example++) {
      int b = example;
      List<String> words =
          IntStream.range(0, 14).mapToObj(t -> task.inputText(batch, t, b)).toList();
      assertThat(words.get(10)).isEqualTo("___");
      String kind = List.of("new", "broken", "spare").get(ids[10][example]);
      assertThat(words.get(12)).isEqualTo(kind);
      before.add(words.get(5) + ids[10][example]);
      for (int t = 0; t < 14; t++) {
        assertThat(task.outputText(ids[t][example]).equals("·")).isEqualTo(t != 10);
      }
    }
    assertThat(before).as("every trouble comes with every verb").hasSizeGreaterThan(8);
  }

  @Test
  void guessingTheVerbIsRightOnceInThree() {
    Baseline guess = new ClozeTask().baseline(12);
    assertThat(guess.metric()).isCloseTo(1 / 3.0, within(0.02));
    assertThat(guess.loss()).isCloseTo(Math.log(3) / 12, within(0.002));
  }
}
