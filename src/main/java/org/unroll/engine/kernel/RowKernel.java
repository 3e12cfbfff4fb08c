package org.unroll.engine.kernel;

/**
 * The one loop behind all matrix products: rows of the result gather multiples of other rows,
 *
 * <pre>out_m += sum_k a_mk w_k</pre>
 *
 * <p>Written for the compiler of the virtual machine, which turns the innermost loops into vector
 * instructions only if every array is indexed from 0 by the loop variable alone. So each row is an
 * array of its own. Four rows of the result and two of the weights at a time is what fits: with fewer,
 * loading and storing costs more than multiplying; with more, the loop is too large to be vectorised
 * on JDK 17.
 */
public final class RowKernel {

  private RowKernel() {}

  /**
   * Adds a product to rows.
   *
   * @param out rows of the result, the first {@code rows} of them. Modified up to {@code width}.
   * @param a multipliers, {@code a[m * rowStep + k * termStep]}. Not modified.
   * @param w the rows to gather, the first {@code terms} of them. Not modified.
   */
  public static void add(
      double[][] out,
      int rows,
      int width,
      double[] a,
      int rowStep,
      int termStep,
      double[][] w,
      int terms) {
    int m = 0;
    for (; m + 4 <= rows; m += 4) {
      addToFour(out, m, width, a, rowStep, termStep, w, terms);
    }
    for (; m < rows; m++) {
      addToOne(out[m], width, a, m * rowStep, termStep, w, terms);
    }
  }

  /**
   * Adds a product whose multipliers are the transposed of a matrix with scaled rows:
   *
   * <pre>out_m += sum_k scale_k a_km w_k</pre>
   *
   * @param out as many rows as a has columns. Modified up to {@code width}.
   * @param scale as many numbers as a has rows. Not modified.
   * @param a rows of multipliers. Not modified.
   * @param w the rows to gather, as many as a has. Not modified.
   */
  public static void addTransposed(
      double[][] out, int width, double[] scale, double[][] a, double[][] w) {
    int m = 0;
    for (; m + 4 <= out.length; m += 4) {
      addTransposedToFour(out, m, width, scale, a, w);
    }
    for (; m < out.length; m++) {
      addTransposedToOne(out[m], m, width, scale, a, w);
    }
  }

  private static void addTransposedToFour(
      double[][] out, int m, int width, double[] scale, double[][] a, double[][] w) {
    int k = 0;
    for (; k + 2 <= w.length; k += 2) {
      double x = scale[k];
      double y = scale[k + 1];
      double[] v = a[k];
      double[] u = a[k + 1];
      fourByTwo(
          x * v[m],
          y * u[m],
          x * v[m + 1],
          y * u[m + 1],
          x * v[m + 2],
          y * u[m + 2],
          x * v[m + 3],
          y * u[m + 3],
          w[k],
          w[k + 1],
          out[m],
          out[m + 1],
          out[m + 2],
          out[m + 3],
          width);
    }
    for (int r = m; k < w.length && r < m + 4; r++) {
      oneByOne(scale[k] * a[k][r], w[k], out[r], width);
    }
  }

  private static void addTransposedToOne(
      double[] out, int m, int width, double[] scale, double[][] a, double[][] w) {
    int k = 0;
    for (; k + 4 <= w.length; k += 4) {
      oneByFour(
          scale[k] * a[k][m],
          scale[k + 1] * a[k + 1][m],
          scale[k + 2] * a[k + 2][m],
          scale[k + 3] * a[k + 3][m],
          w[k],
          w[k + 1],
          w[k + 2],
          w[k + 3],
          out,
          width);
    }
    for (; k < w.length; k++) {
      oneByOne(scale[k] * a[k][m], w[k], out, width);
    }
  }

  private static void addToFour(
      double[][] out,
      int m,
      int width,
      double[] a,
      int rowStep,
      int termStep,
      double[][] w,
      int terms) {
    int p = m * rowStep;
    int q = p + rowStep;
    int r = q + rowStep;
    int s = r + rowStep;
    int k = 0;
    for (; k + 2 <= terms; k += 2) {
      int n = k * termStep;
      int o = n + termStep;
      fourByTwo(
          a[p + n],
          a[p + o],
          a[q + n],
          a[q + o],
          a[r + n],
          a[r + o],
          a[s + n],
          a[s + o],
          w[k],
          w[k + 1],
          out[m],
          out[m + 1],
          out[m + 2],
          out[m + 3],
          width);
    }
    if (k < terms) {
      int n = k * termStep;
      fourByTwo(
          a[p + n],
          0,
          a[q + n],
          0,
          a[r + n],
          0,
          a[s + n],
          0,
          w[k],
          w[k],
          out[m],
          out[m + 1],
          out[m + 2],
          out[m + 3],
          width);
    }
  }

  private static void fourByTwo(
      double p0,
      double p1,
      double q0,
      double q1,
      double r0,
      double r1,
      double s0,
      double s1,
      double[] w0,
      double[] w1,
      double[] p,
      double[] q,
      double[] r,
      double[] s,
      int width) {
    for (int j = 0; j < width; j++) {
      double x = w0[j];
      double y = w1[j];
      p[j] = Math.fma(p0, x, Math.fma(p1, y, p[j]));
      q[j] = Math.fma(q0, x, Math.fma(q1, y, q[j]));
      r[j] = Math.fma(r0, x, Math.fma(r1, y, r[j]));
      s[j] = Math.fma(s0, x, Math.fma(s1, y, s[j]));
    }
  }

  private static void addToOne(
      double[] out, int width, double[] a, int from, int termStep, double[][] w, int terms) {
    int k = 0;
    int at = from;
    for (; k + 4 <= terms; k += 4, at += 4 * termStep) {
      oneByFour(
          a[at],
          a[at + termStep],
          a[at + 2 * termStep],
          a[at + 3 * termStep],
          w[k],
          w[k + 1],
          w[k + 2],
          w[k + 3],
          out,
          width);
    }
    for (; k < terms; k++, at += termStep) {
      oneByOne(a[at], w[k], out, width);
    }
  }

  private static void oneByFour(
      double a0,
      double a1,
      double a2,
      double a3,
      double[] w0,
      double[] w1,
      double[] w2,
      double[] w3,
      double[] out,
      int width) {
    for (int j = 0; j < width; j++) {
      out[j] =
          Math.fma(
              a0, w0[j], Math.fma(a1, w1[j], Math.fma(a2, w2[j], Math.fma(a3, w3[j], out[j]))));
    }
  }

  private static void oneByOne(double a, double[] w, double[] out, int width) {
    for (int j = 0; j < width; j++) {
      out[j] = Math.fma(a, w[j], out[j]);
    }
  }
}
