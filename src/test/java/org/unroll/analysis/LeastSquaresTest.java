package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The best weights leave errors that no column can explain. */
class LeastSquaresTest {

  private static final int EQUATIONS = 40;
  private static final int UNKNOWNS = 3;

  private final double[][] rows = new double[EQUATIONS][UNKNOWNS];
  private final double[] wanted = new double[EQUATIONS];

  LeastSquaresTest() {
    SplittableRandom random = new SplittableRandom(5);
    for (int n = 0; n < EQUATIONS; n++) {
      rows[n] = new double[] {1, random.nextGaussian(), random.nextGaussian()};
      wanted[n] = 2 - rows[n][1] + 0.5 * rows[n][2] + 0.3 * random.nextGaussian();
    }
  }

  /** The normal equations: A'(A w - b) = 0. */
  @Test
  void theErrorStandsAtARightAngleToEveryColumn() {
    double[] w = LeastSquares.solve(rows, wanted);
    for (int column = 0; column < UNKNOWNS; column++) {
      double product = 0;
      for (int n = 0; n < EQUATIONS; n++) {
        product += rows[n][column] * (said(rows[n], w) - wanted[n]);
      }
      assertThat(product).isCloseTo(0, within(1e-11));
    }
  }

  private static double said(double[] row, double[] w) {
    double sum = 0;
    for (int k = 0; k < w.length; k++) {
      sum += row[k] * w[k];
    }
    return sum;
  }

  @Test
  void whatIsExactIsFound() {
    double[] exact = Arrays.stream(rows).mapToDouble(row -> said(row, truth())).toArray();
    assertThat(LeastSquares.solve(rows, exact)).containsExactly(truth(), within(1e-12));
  }

  private static double[] truth() {
    return new double[] {2, -1, 0.5};
  }

  @Test
  void columnsThatSayTheSameDoNoHarm() {
    double[][] twice =
        Arrays.stream(rows).map(r -> new double[] {1, r[1], r[1]}).toArray(double[][]::new);
    double[] exact = Arrays.stream(rows).mapToDouble(r -> 3 + 2 * r[1]).toArray();
    double[] w = LeastSquares.solve(twice, exact);
    assertThat(w[0]).isCloseTo(3, within(1e-10));
    assertThat(w[1] + w[2]).isCloseTo(2, within(1e-10));
  }

  @Test
  void aColumnThatSaysNothingDoesNoHarm() {
    double[][] silent =
        Arrays.stream(rows).map(r -> new double[] {1, 0, r[1]}).toArray(double[][]::new);
    double[] exact = Arrays.stream(rows).mapToDouble(r -> 3 + 2 * r[1]).toArray();
    assertThat(LeastSquares.solve(silent, exact))
        .containsExactly(new double[] {3, 0, 2}, within(1e-10));
  }

  @Test
  void tooFewEquationsAreRefused() {
    double[][] two = {{1, 2, 3}, {4, 5, 6}};
    assertThatThrownBy(() -> LeastSquares.solve(two, new double[] {1, 2}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2 equations are too few for 3 unknowns");
  }
}
