package org.unroll.analysis;

import java.util.Arrays;

/** By how much a square matrix stretches along its own directions. */
public final class SingularValues {

  private SingularValues() {}

  /**
   * All singular values, the largest (the spectral norm) first.
   *
   * @param matrix n x n. Not modified.
   * @throws ArithmeticException if a number is not finite
   */
  public static double[] of(double[][] matrix) {
    double largest = largest(matrix);
    if (largest == 0) {
      return new double[matrix.length];
    }
    double unit = Math.scalb(1.0, Math.getExponent(largest));
    double[] values = QuotientDifference.of(new Bidiagonal(scaled(matrix, 1 / unit)));
    Arrays.sort(values);
    double[] descending = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      descending[k] = values[values.length - 1 - k] * unit;
    }
    return descending;
  }

  private static double largest(double[][] matrix) {
    double largest = 0;
    for (double[] row : matrix) {
      for (double number : row) {
        largest = Math.max(largest, Math.abs(number));
      }
    }
    if (!Double.isFinite(largest)) {
      throw new ArithmeticException("a matrix with " + largest + " in it has no singular values");
    }
    return largest;
  }

  /** By a power of two, so that no digit is lost. */
  private static double[][] scaled(double[][] matrix, double factor) {
    double[][] scaled = new double[matrix.length][];
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] = matrix[i].clone();
      for (int j = 0; j < scaled[i].length; j++) {
        scaled[i][j] *= factor;
      }
    }
    return scaled;
  }
}
