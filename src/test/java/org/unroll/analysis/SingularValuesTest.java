package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;
import org.junit.jupiter.api.Test;

/** Our singular values against EJML's, and against matrices whose values are known. */
class SingularValuesTest {

  private final SplittableRandom random = new SplittableRandom(4);

  @Test
  void agreeWithEjmlAtEverySize() {
    for (int n = 1; n <= 40; n++) {
      compare(random(n, 1));
    }
    compare(random(64, 1));
    compare(random(129, 1));
  }

  @Test
  void agreeWithEjmlOnDegenerateMatrices() {
    compare(new double[3][3]);
    compare(Partial.identity(5).toRows());
    compare(outer(new double[] {1, 2, 3, 4}, new double[] {0, -1, 1, 5}));
    double[][] dead = random(12, 1);
    for (int i = 0; i < 12; i += 2) {
      dead[i] = new double[12];
    }
    compare(dead);
    double[][] shift = new double[9][9];
    for (int i = 0; i + 1 < 9; i++) {
      shift[i][i + 1] = 1;
    }
    compare(shift);
    double[][] twice = random(16, 1);
    twice[3] = twice[7].clone();
    compare(twice);
    compare(graded(20, 0.3));
    compare(graded(20, 1 / 0.3));
  }

  /** Products of many Jacobians are tiny or huge: their squares would leave the range. */
  @Test
  void tinyAndHugeNumbersKeepTheirDigits() {
    double[][] matrix = random(8, 1);
    double[] values = SingularValues.of(matrix);
    for (int exponent : new int[] {-1000, -700, 900, 1000}) {
      double[][] scaled = random(8, 1);
      for (int i = 0; i < 8; i++) {
        for (int j = 0; j < 8; j++) {
          scaled[i][j] = Math.scalb(matrix[i][j], exponent);
        }
      }
      double[] other = SingularValues.of(scaled);
      for (int k = 0; k < 8; k++) {
        assertThat(Math.scalb(other[k], -exponent)).isCloseTo(values[k], within(1e-12));
      }
    }
  }

  /** A diagonal matrix is bidiagonal already: every value keeps full relative precision. */
  @Test
  void smallValuesBesideLargeOnesAreExact() {
    double[][] diagonal = new double[6][6];
    double[] wanted = {3, 0.5, 1e-4, 1e-9, 1e-30, 1e-60};
    for (int i = 0; i < 6; i++) {
      diagonal[(i * 5 + 2) % 6][(i * 5 + 2) % 6] = wanted[i];
    }
    double[] has = SingularValues.of(diagonal);
    for (int i = 0; i < 6; i++) {
      assertThat(has[i]).isCloseTo(wanted[i], within(1e-15 * wanted[i]));
    }
  }

  /** The determinant is the product of all, so the smallest cannot be wrong where the others are right. */
  @Test
  void theirProductIsTheDeterminant() {
    double[][] matrix = {{1, 1}, {1, 1 + 1e-7}};
    double[] values = SingularValues.of(matrix);
    double determinant = new BigDecimal(matrix[1][1]).subtract(BigDecimal.ONE).doubleValue();
    assertThat(values[0] * values[1]).isCloseTo(determinant, within(2e-15));
  }

  @Test
  void numbersThatAreNotFiniteAreRefused() {
    assertThatThrownBy(() -> SingularValues.of(new double[][] {{1, Double.NaN}, {0, 1}}))
        .isInstanceOf(ArithmeticException.class)
        .hasMessageContaining("NaN");
  }

  private void compare(double[][] matrix) {
    double[] has = SingularValues.of(matrix);
    double[] wanted = ejml(matrix);
    for (int k = 0; k < wanted.length; k++) {
      assertThat(has[k])
          .as("value %d of %d", k, wanted.length)
          .isCloseTo(wanted[k], within(1e-13 * Math.max(wanted[0], 1e-300)));
    }
  }

  private static double[] ejml(double[][] matrix) {
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(matrix.length, matrix.length, false, false, true);
    assertThat(svd.decompose(new DMatrixRMaj(matrix))).isTrue();
    return Arrays.stream(svd.getSingularValues()).map(s -> -s).sorted().map(s -> -s).toArray();
  }

  private double[][] random(int n, double size) {
    double[][] matrix = new double[n][];
    Arrays.setAll(matrix, i -> random.doubles(n, -size, size).toArray());
    return matrix;
  }

  private double[][] graded(int n, double ratio) {
    double[][] matrix = random(n, 1);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix[i][j] *= Math.pow(ratio, i);
      }
    }
    return matrix;
  }

  private static double[][] outer(double[] a, double[] b) {
    double[][] matrix = new double[a.length][b.length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b.length; j++) {
        matrix[i][j] = a[i] * b[j];
      }
    }
    return matrix;
  }
}
