package org.unroll.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The loop behind all products against EJML. */
class RowKernelTest {

  private static final double BEYOND = 7;

  private final SplittableRandom random = new SplittableRandom(5);

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "4, 2, 8", "5, 3, 1", "7, 9, 13", "36, 36, 99", "61, 61, 50", "3, 130, 2"})
  void transposedMultipliersWithScaledRows(int rows, int terms, int width) {
    double[][] a = numbers(terms, rows);
    double[][] w = numbers(terms, width + 1);
    double[][] out = numbers(rows, width + 1);
    double[] scale = numbers(1, terms)[0];
    DMatrixRMaj wanted = new DMatrixRMaj(out);
    DMatrixRMaj scaled = new DMatrixRMaj(a);
    CommonOps_DDRM.multRows(scale, scaled);
    CommonOps_DDRM.multAddTransA(scaled, new DMatrixRMaj(w), wanted);
    for (double[] row : out) {
      row[width] = BEYOND;
    }
    RowKernel.addTransposed(out, width, scale, a, w);
    for (int m = 0; m < rows; m++) {
      for (int j = 0; j < width; j++) {
        assertThat(out[m][j]).isCloseTo(wanted.get(m, j), within(1e-12));
      }
      assertThat(out[m][width]).as("beyond the width").isEqualTo(BEYOND);
    }
  }

  private double[][] numbers(int rows, int cols) {
    double[][] numbers = new double[rows][cols];
    for (double[] row : numbers) {
      for (int k = 0; k < cols; k++) {
        row[k] = random.nextDouble(-1, 1);
      }
    }
    return numbers;
  }
}
