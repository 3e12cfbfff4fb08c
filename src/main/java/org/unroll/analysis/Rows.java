package org.unroll.analysis;

import java.util.Arrays;

/** Arithmetic on the rows of matrices. Written for the compiler, which makes vector instructions of it. */
final class Rows {

  private Rows() {}

  /** All rows one after another. */
  static double[] flat(double[][] rows) {
    int cols = rows[0].length;
    double[] flat = new double[rows.length * cols];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * cols, cols);
    }
    return flat;
  }

  /** n ones. */
  static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** Columns for rows. Fresh. */
  static double[][] transposed(double[][] rows) {
    double[][] columns = new double[rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < columns.length; j++) {
        columns[j][i] = rows[i][j];
      }
    }
    return columns;
  }

  /** Number by number. */
  static double[] product(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] * b[k];
    }
    return out;
  }

  /** sum_k a_k b_k over all numbers of the first. Four sums, none of which waits for another. */
  static double dot(double[] a, double[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = 0;
    for (; k + 4 <= a.length; k += 4) {
      s0 = Math.fma(a[k], b[k], s0);
      s1 = Math.fma(a[k + 1], b[k + 1], s1);
      s2 = Math.fma(a[k + 2], b[k + 2], s2);
      s3 = Math.fma(a[k + 3], b[k + 3], s3);
    }
    for (; k < a.length; k++) {
      s0 = Math.fma(a[k], b[k], s0);
    }
    return s0 + s1 + (s2 + s3);
  }

  static double[] scaled(double factor, double[] a) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = factor * a[k];
    }
    return out;
  }

  static double[] scaledProduct(double factor, double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = factor * a[k] * b[k];
    }
    return out;
  }

  static double[] sum(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] + b[k];
    }
    return out;
  }

  /** out += a v. */
  static void add(double[] out, double a, double[] v) {
    add(out, out.length, a, v);
  }

  /** The same for the first numbers only. */
  static void add(double[] out, int count, double a, double[] v) {
    for (int k = 0; k < count; k++) {
      out[k] = Math.fma(a, v[k], out[k]);
    }
  }

  /** out_k += a v_k c_k. */
  static void addProduct(double[] out, double a, double[] v, double[] c) {
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.fma(a * v[k], c[k], out[k]);
    }
  }

  /** out += a v + b w. */
  static void add(double[] out, double a, double[] v, double b, double[] w) {
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.fma(a, v[k], Math.fma(b, w[k], out[k]));
    }
  }
}
