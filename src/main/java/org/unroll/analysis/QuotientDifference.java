package org.unroll.analysis;

/**
 * Singular values of a bidiagonal matrix, each to nearly full relative precision, by the differential
 * quotient-difference algorithm with shifts. It works on the squares q of the diagonal and e of its
 * neighbours and takes a shift s off all squared singular values at a time:
 *
 * <pre>q'_i = d_i + e_i,   e'_i = e_i q_{i+1} / q'_i,   d_{i+1} = d_i q_{i+1} / q'_i - s,   d_0 = q_0 - s</pre>
 *
 * <p>until the last e vanishes and the last q is known. A shift that is too large shows by a negative d
 * and is taken back. Sources: Fernando and Parlett 1994, Accurate singular values and differential qd
 * algorithms; Parlett and Marques 2000, An implementation of the dqds algorithm.
 */
final class QuotientDifference {

  /** The square of the relative precision at which an e no longer matters. */
  private static final double NEGLIGIBLE = 1e-30;

  private static final double NOTHING = 1e-290;
  private static final int PATIENCE = 60;

  private double[] q;
  private double[] e;
  private double[] nextQ;
  private double[] nextE;
  private int last;
  private double taken;
  private double least;
  private double leastBut1;
  private double leastBut2;
  private double end;
  private double endBut1;

  private QuotientDifference(double[] diagonal, double[] neighbours) {
    int n = diagonal.length;
    this.q = squares(diagonal);
    this.e = squares(neighbours);
    this.nextQ = new double[n];
    this.nextE = new double[n];
    this.last = n - 1;
  }

  private static double[] squares(double[] a) {
    double[] squares = new double[a.length];
    for (int k = 0; k < a.length; k++) {
      squares[k] = a[k] * a[k];
    }
    return squares;
  }

  /**
   * The singular values, in no order.
   *
   * @param matrix of numbers whose squares are neither too large nor all too small for a double
   * @throws ArithmeticException if they do not settle, as with numbers that are not finite
   */
  static double[] of(Bidiagonal matrix) {
    return new QuotientDifference(matrix.diagonal(), matrix.neighbours()).values();
  }

  private double[] values() {
    double[] values = new double[q.length];
    int rounds = 0;
    while (last >= 0) {
      if (last == 0 || isSettled()) {
        values[last] = Math.sqrt(Math.max(0, q[last] + taken));
        forgetLast();
      } else {
        if (rounds++ > PATIENCE * q.length) {
          throw new ArithmeticException(
              "the singular values did not settle; are all numbers finite?");
        }
        round();
      }
    }
    return values;
  }

  private boolean isSettled() {
    return e[last - 1] <= NEGLIGIBLE * (taken + q[last]) || e[last - 1] <= NOTHING;
  }

  private void forgetLast() {
    last--;
    least = leastBut1;
    leastBut1 = leastBut2;
    end = endBut1;
  }

  /** One transformation; a shift that failed at the very end tells by how much it was too large. */
  private void round() {
    double shift = shift();
    double failed = transform(shift);
    int tries = 0;
    while (failed < 0 && shift > 0) {
      boolean late = leastBut1 >= 0;
      shift = tries++ > 3 ? 0 : late ? Math.max(0, (shift + failed) * (1 - 1e-15)) : shift / 4;
      failed = transform(shift);
    }
    taken += shift;
    double[] kept = q;
    q = nextQ;
    nextQ = kept;
    kept = e;
    e = nextE;
    nextE = kept;
  }

  /** A number not far below the smallest squared singular value that is left. */
  private double shift() {
    if (!(least > 0)) {
      return 0;
    }
    return least == end ? shiftAtEnd() : least / 4;
  }

  /** Where the smallest d is the last: the last 2 x 2 corner with an allowance for what is above it. */
  private double shiftAtEnd() {
    double b1 = Math.sqrt(q[last] * e[last - 1]);
    double b2 = last > 1 ? Math.sqrt(q[last - 1] * e[last - 2]) : 0;
    double above = q[last - 1] + e[last - 1];
    double room = leastBut2 * 0.75 - above;
    double gap = above - end - (room > 0 && room > b2 ? b2 / room * b2 : b1 + b2);
    if (gap > 0 && gap > b1) {
      return Math.max(end - b1 / gap * b1, least / 2);
    }
    double bound = Math.max(0, end - b1);
    return Math.max(above > b1 + b2 ? Math.min(bound, above - b1 - b2) : bound, least / 3);
  }

  /**
   * Fills the next q and e.
   *
   * @return the smallest d, negative if the shift was too large
   */
  private double transform(double shift) {
    double d = transform(0, last - 1, q[0] - shift, Double.POSITIVE_INFINITY, shift);
    leastBut2 = least;
    endBut1 = d;
    d = transform(last - 1, last, d, least, shift);
    leastBut1 = least;
    nextQ[last] = d;
    end = d;
    least = Math.min(least, d);
    return least;
  }

  /** Some steps; {@code least} becomes the smallest d before the last of them. */
  private double transform(int from, int to, double start, double smallest, double shift) {
    double d = start;
    double min = smallest;
    for (int i = from; i < to; i++) {
      min = Math.min(min, d);
      double sum = d + e[i];
      double ratio = sum == 0 ? 0 : q[i + 1] / sum;
      nextQ[i] = sum;
      nextE[i] = e[i] * ratio;
      d = sum == 0 ? q[i + 1] - shift : Math.fma(d, ratio, -shift);
    }
    least = min;
    return d;
  }
}
