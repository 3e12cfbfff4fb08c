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
    return of(matrix, new double[][] {{0}})[0];
  }

  /**
   * The same of two matrices, in the time of one and a half.
   *
   * @param one n x n. Not modified.
   * @param other m x m. Not modified.
   * @throws ArithmeticException if a number is not finite
   */
  static double[][] of(double[][] one, double[][] other) {
    double unit = unit(one);
    double otherUnit = unit(other);
    double[][] values =
        QuotientDifference.of(
            new Bidiagonal(scaled(one, 1 / unit)), new Bidiagonal(scaled(other, 1 / otherUnit)));
    return new double[][] {
      descending(values[0], unit), descending(values[1], otherUnit),
    };
  }

  private static double[] descending(double[] values, double unit) {
    Arrays.sort(values);
    double[] descending = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      descending[k] = values[values.length - 1 - k] * unit;
    }
    return descending;
  }

  /** A power of two as large as the numbers. */
  private static double unit(double[][] matrix) {
    double largest = largest(matrix);
    return largest == 0 ? 1 : Math.scalb(1.0, Math.getExponent(largest));
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
