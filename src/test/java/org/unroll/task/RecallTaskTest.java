package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecallTaskTest {

  private static final int SIZE = 40;

  private final RecallTask task = new RecallTask();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 12, 100})
  void theNameComesFirstTheQuestionLastAndTheNameIsTheAnswer(int length) {
    Batch batch = task.trainingBatch(length, SIZE, new SplittableRandom(5));
    int[] names = ((Targets.Classes) batch.targets()).ids()[0];
    for (int example = 0; example < SIZE; example++) {
      assertThat(task.inputText(batch, 0, example)).isEqualTo(task.outputText(names[example]));
      assertThat(task.inputText(batch, length - 1, example)).isEqualTo("?");
    }
  }

  @Test
  void noNameAndNoQuestionStandsInBetween() {
    Batch batch = task.trainingBatch(30, SIZE, new SplittableRandom(5));
    for (int step = 1; step < 29; step++) {
      assertThat(task.inputText(batch, step, 0)).isNotIn("Rex", "Ada", "Bo", "Kit", "?");
    }
  }

  @Test
  void theStoryReadsAsOne() {
    Batch batch = task.trainingBatch(9, 1, new SplittableRandom(5));
    String story =
        IntStream.range(0, 9)
            .mapToObj(step -> task.inputText(batch, step, 0))
            .collect(Collectors.joining(" "));
    assertThat(story)
        .matches(
            "(Rex|Ada|Bo|Kit)( (ran|ate|dug|slept) (home|outside|again|well) then){2}"
                + " (ran|ate|dug|slept) \\?");
  }

  @Test
  void everyInputIsOneHot() {
    Batch batch = task.trainingBatch(12, SIZE, new SplittableRandom(5));
    for (double[] step : batch.inputs()) {
      for (int example = 0; example < SIZE; example++) {
        int from = example * task.inputWidth();
        assertThat(IntStream.range(from, from + task.inputWidth()).mapToDouble(i -> step[i]).sum())
            .isEqualTo(1);
      }
    }
  }

  @Test
  void guessingScoresTheLogarithmOfTheNumberOfNames() {
    Baseline baseline = task.baseline(5);
    assertThat(baseline.loss()).isCloseTo(Math.log(4), within(0.001));
    assertThat(baseline.metric()).isCloseTo(0.25, within(0.004));
  }

  @Test
  void aSequenceWithoutRoomForTheQuestionIsRefused() {
    assertThatThrownBy(() -> task.trainingBatch(1, 1, new SplittableRandom(1)))
        .isInstanceOf(TaskProblem.class)
        .hasMessageContaining("at least 2 steps");
  }
}
