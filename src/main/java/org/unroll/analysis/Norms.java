package org.unroll.analysis;

/** Euclidean lengths of vectors of any size. */
final class Norms {

  private static final double TINY = 1e-250;
  private static final double HUGE = 1e250;

  private Norms() {}

  /** sqrt(sum a_k^2) over all numbers. */
  static double of(double[] a) {
    return of(a, 0, a.length);
  }

  /** The Frobenius norm of a matrix. */
  static double of(double[][] rows) {
    double[] each = new double[rows.length];
    for (int i = 0; i < each.length; i++) {
      each[i] = of(rows[i]);
    }
    return of(each);
  }

  /** sqrt(sum a_k^2) over some numbers; a vector of length 1e-200 is not taken for zero. */
  static double of(double[] a, int from, int count) {
    double sum = squares(a, from, count);
    if (sum > TINY && sum < HUGE) {
      return Math.sqrt(sum);
    }
    double largest = 0;
    for (int k = from; k < from + count; k++) {
      largest = Math.max(largest, Math.abs(a[k]));
    }
    return largest == 0 || !Double.isFinite(largest)
        ? largest
        : largest * Math.sqrt(scaledSquares(a, from, count, largest));
  }

  /**
   * The lengths of the first columns of a matrix.
   *
   * @param rows of at least {@code count} numbers. Not modified.
   */
  static double[] ofColumns(double[][] rows, int count) {
    double[] norms = new double[count];
    for (double[] row : rows) {
      addSquares(row, norms);
    }
    double[] column = new double[rows.length];
    for (int n = 0; n < count; n++) {
      if (norms[n] > TINY && norms[n] < HUGE) {
        norms[n] = Math.sqrt(norms[n]);
      } else {
        for (int i = 0; i < column.length; i++) {
          column[i] = rows[i][n];
        }
        norms[n] = of(column);
      }
    }
    return norms;
  }

  private static void addSquares(double[] a, double[] sums) {
    for (int n = 0; n < sums.length; n++) {
      sums[n] = Math.fma(a[n], a[n], sums[n]);
    }
  }

  private static double scaledSquares(double[] a, int from, int count, double largest) {
    double sum = 0;
    for (int k = from; k < from + count; k++) {
      double part = a[k] / largest;
      sum += part * part;
    }
    return sum;
  }

  /** Four sums side by side: each would wait for its own last addition otherwise. */
  private static double squares(double[] a, int from, int count) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int k = from;
    for (; k + 4 <= from + count; k += 4) {
      s0 = Math.fma(a[k], a[k], s0);
      s1 = Math.fma(a[k + 1], a[k + 1], s1);
      s2 = Math.fma(a[k + 2], a[k + 2], s2);
      s3 = Math.fma(a[k + 3], a[k + 3], s3);
    }
    for (; k < from + count; k++) {
      s0 = Math.fma(a[k], a[k], s0);
    }
    return s0 + s1 + (s2 + s3);
  }
}
