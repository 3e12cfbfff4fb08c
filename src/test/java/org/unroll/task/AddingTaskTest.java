package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddingTaskTest {

  private static final int SIZE = 50;

  private final AddingTask task = new AddingTask();

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 40})
  void oneMarkFallsInEachHalfAndTheTargetIsTheSumOfTheMarkedValues(int length) {
    Batch batch = task.trainingBatch(length, SIZE, new SplittableRandom(1));
    double[][] sums = ((Targets.Values) batch.targets()).rows();
    for (int example = 0; example < SIZE; example++) {
      assertThat(marks(batch, example, 0, length / 2)).isEqualTo(1);
      assertThat(marks(batch, example, length / 2, length)).isEqualTo(1);
      assertThat(sums[0][example]).isCloseTo(markedSum(batch, example), within(1e-15));
    }
  }

  @Test
  void valuesFillTheUnitInterval() {
    Batch batch = task.trainingBatch(40, SIZE, new SplittableRandom(1));
    double smallest = 1;
    double largest = 0;
    for (double[] step : batch.inputs()) {
      for (int example = 0; example < SIZE; example++) {
        smallest = Math.min(smallest, step[2 * example]);
        largest = Math.max(largest, step[2 * example]);
      }
    }
    assertThat(smallest).isBetween(0.0, 0.01);
    assertThat(largest).isBetween(0.99, 1.0);
  }

  @Test
  void guessingTheMeanScoresOneSixth() {
    Baseline baseline = task.baseline(10);
    assertThat(baseline.loss()).isCloseTo(1 / 6.0, within(0.0015));
    assertThat(baseline.metric()).isCloseTo(baseline.loss(), within(1e-12));
  }

  @Test
  void aSequenceWithoutTwoHalvesIsRefused() {
    assertThatThrownBy(() -> task.trainingBatch(1, 1, new SplittableRandom(1)))
        .isInstanceOf(TaskProblem.class)
        .hasMessage("The task adding needs sequences of at least 2 steps, not 1.");
  }

  @Test
  void inputsReadAsNumbersWithADotAtTheMark() {
    double[][] inputs = {{0.424, 0}, {0.051, 1}};
    Batch batch = new Batch(1, 2, inputs, new Targets.Values(new double[][] {{0}}, 1));
    assertThat(task.inputText(batch, 0, 0)).isEqualTo("0.42");
    assertThat(task.inputText(batch, 1, 0)).isEqualTo("0.05 ●");
  }

  private static long marks(Batch batch, int example, int from, int to) {
    long count = 0;
    for (int step = from; step < to; step++) {
      count += batch.inputs()[step][2 * example + 1] == 1 ? 1 : 0;
    }
    return count;
  }

  private static double markedSum(Batch batch, int example) {
    double sum = 0;
    for (double[] step : batch.inputs()) {
      sum += step[2 * example] * step[2 * example + 1];
    }
    return sum;
  }
}
