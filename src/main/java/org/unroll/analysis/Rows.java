package org.unroll.analysis;

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

  /** Fresh rows with the same numbers. */
  static double[][] copy(double[][] rows) {
    double[][] copy = new double[rows.length][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = rows[i].clone();
    }
    return copy;
  }

  /** Number by number. */
  static double[] product(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] * b[k];
    }
    return out;
  }

  static double[] scaled(double factor, double[] a) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = factor * a[k];
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
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.fma(a, v[k], out[k]);
    }
  }

  /** out += a v + b w. */
  static void add(double[] out, double a, double[] v, double b, double[] w) {
    for (int k = 0; k < out.length; k++) {
      out[k] = Math.fma(a, v[k], Math.fma(b, w[k], out[k]));
    }
  }
}
