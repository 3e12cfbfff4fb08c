package org.unroll.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.unroll.network.Loss;

class MetricTest {

  private static final double[][] NO_INPUTS = new double[0][];

  private static Batch classes(int size, int[]... ids) {
    return new Batch(size, 1, NO_INPUTS, new Targets.Classes(ids));
  }

  private static Batch values(int size, int width, double[]... rows) {
    return new Batch(size, 1, NO_INPUTS, new Targets.Values(rows, width));
  }

  @Test
  void meanSquaredErrorAveragesOverEverything() {
    double[][] outputs = {{1, 2, 3, 4}, {0, 0, 0, 0}};
    Batch batch = values(2, 2, new double[] {1, 1, 1, 1}, new double[] {0, 0, 0, 2});
    assertThat(new MeanSquaredError().of(outputs, batch)).isEqualTo((1 + 4 + 9 + 4) / 8.0);
  }

  @Test
  void squaredLossesAddOutputsAndAverageTermsAndExamples() {
    double[][] outputs = {{1, 2, 3, 4}};
    Batch batch = values(2, 2, new double[] {1, 1, 1, 1});
    assertThat(Scores.meanLoss(Loss.SQUARED_ERROR, outputs, batch)).isEqualTo(7);
    assertThat(Scores.meanLoss(Loss.HALF_SQUARED_ERROR, outputs, batch)).isEqualTo(3.5);
  }

  @Test
  void lossesOfSingleOutputsTakeAClassAsAVectorWithASingleOne() {
    double[][] outputs = {{0, 2, 0}};
    Batch batch = classes(1, new int[] {1});
    assertThat(Scores.meanLoss(Loss.SQUARED_ERROR, outputs, batch)).isEqualTo(1);
    double sure = Math.log1p(Math.exp(-2));
    assertThat(Scores.meanLoss(Loss.BINARY_CROSS_ENTROPY, outputs, batch))
        .isCloseTo(2 * Math.log(2) + sure, within(1e-15));
  }

  @Test
  void accuracyCountsTheLargestOutput() {
    double[][] outputs = {{-3, -2, 5, 1}, {0, 1, 1, 1}};
    Batch batch = classes(2, new int[] {1, 1}, new int[] {1, 0});
    assertThat(new Accuracy().of(outputs, batch)).isEqualTo(0.75);
  }

  @Test
  void perplexityOfEqualOutputsIsTheNumberOfClasses() {
    double[][] outputs = {{7, 7, 7, 7, 7}};
    assertThat(new Perplexity().of(outputs, classes(1, new int[] {3}))).isCloseTo(5, within(1e-12));
  }

  @Test
  void perplexityIsTheExponentialOfTheMeanCrossEntropy() {
    double[][] outputs = {{0, Math.log(3)}, {0, Math.log(3)}};
    Batch batch = classes(1, new int[] {1}, new int[] {0});
    assertThat(new Perplexity().of(outputs, batch))
        .isCloseTo(1 / Math.sqrt(0.75 * 0.25), within(1e-12));
  }

  @Test
  void hugeOutputsDoNotOverflow() {
    double[][] outputs = {{1000, 990}};
    assertThat(new Perplexity().of(outputs, classes(1, new int[] {0}))).isCloseTo(1, within(1e-3));
  }

  @Test
  void aMeasureOfTheOtherKindOfTargetIsRefused() {
    assertThatThrownBy(
            () -> new Accuracy().of(new double[][] {{1}}, values(1, 1, new double[] {1})))
        .hasMessageContaining("for classes");
    assertThatThrownBy(
            () -> new MeanSquaredError().of(new double[][] {{1}}, classes(1, new int[1])))
        .hasMessageContaining("for values");
  }
}
