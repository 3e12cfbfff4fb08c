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
  private final double[] values;
  private int last;
  private double taken;
  private double least;
  private double leastBut1;
  private double leastBut2;
  private double end;
  private double endBut1;
  private double shift;
  private double d;
  private int rounds;
  private int tries;

  private QuotientDifference(double[] diagonal, double[] neighbours) {
    int n = diagonal.length;
    this.q = squares(diagonal);
    this.e = squares(neighbours);
    this.nextQ = new double[n];
    this.nextE = new double[n];
    this.values = new double[n];
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
   * The singular values of two matrices, in no order. One step of the algorithm waits for the division
   * of the step before; two matrices side by side use that time, and neither changes the other's numbers.
   *
   * @param one of numbers whose squares are neither too large nor all too small for a double
   * @param other likewise
   * @throws ArithmeticException if they do not settle, as with numbers that are not finite
   */
  static double[][] of(Bidiagonal one, Bidiagonal other) {
    QuotientDifference a = new QuotientDifference(one.diagonal(), one.neighbours());
    QuotientDifference b = new QuotientDifference(other.diagonal(), other.neighbours());
    a.takeSettled();
    b.takeSettled();
    while (a.last >= 0 || b.last >= 0) {
      transform(a, b);
      a.judge();
      b.judge();
    }
    return new double[][] {a.values, b.values};
  }

  /** Takes out what is known by now, and chooses the next shift. */
  private void takeSettled() {
    while (last == 0 || (last > 0 && isSettled())) {
      values[last] = Math.sqrt(Math.max(0, q[last] + taken));
      last--;
      least = leastBut1;
      leastBut1 = leastBut2;
      end = endBut1;
    }
    shift = last > 0 ? chosenShift() : 0;
  }

  private boolean isSettled() {
    return e[last - 1] <= NEGLIGIBLE * (taken + q[last]) || e[last - 1] <= NOTHING;
  }

  /** A shift that failed at the very end tells by how much it was too large. */
  private void judge() {
    if (last < 0) {
      return;
    }
    if (rounds++ > PATIENCE * q.length) {
      throw new ArithmeticException("the singular values did not settle; are all numbers finite?");
    }
    if (least < 0 && shift > 0) {
      boolean late = leastBut1 >= 0;
      shift = tries++ > 3 ? 0 : late ? Math.max(0, (shift + least) * (1 - 1e-15)) : shift / 4;
      return;
    }
    tries = 0;
    taken += shift;
    double[] kept = q;
    q = nextQ;
    nextQ = kept;
    kept = e;
    e = nextE;
    nextE = kept;
    takeSettled();
  }

  /** A number not far below the smallest squared singular value that is left. */
  private double chosenShift() {
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

  /** Fills the next q and e of both; {@code least} tells whether a shift was too large. */
  private static void transform(QuotientDifference a, QuotientDifference b) {
    a.d = a.q[0] - a.shift;
    b.d = b.q[0] - b.shift;
    a.least = Double.POSITIVE_INFINITY;
    b.least = Double.POSITIVE_INFINITY;
    int together = Math.max(0, Math.min(a.last, b.last) - 1);
    together(a, b, together);
    a.finish(together);
    b.finish(together);
  }

  /** The first steps of both; {@code least} becomes the smallest d before the last of them. */
  private static void together(QuotientDifference a, QuotientDifference b, int to) {
    double[] q = a.q;
    double[] e = a.e;
    double[] nextQ = a.nextQ;
    double[] nextE = a.nextE;
    double[] r = b.q;
    double[] f = b.e;
    double[] nextR = b.nextQ;
    double[] nextF = b.nextE;
    double d = a.d;
    double g = b.d;
    double least = a.least;
    double lowest = b.least;
    for (int i = 0; i < to; i++) {
      least = Math.min(least, d);
      lowest = Math.min(lowest, g);
      double sum = d + e[i];
      double total = g + f[i];
      double ratio = sum == 0 ? 0 : q[i + 1] / sum;
      double share = total == 0 ? 0 : r[i + 1] / total;
      nextQ[i] = sum;
      nextR[i] = total;
      nextE[i] = e[i] * ratio;
      nextF[i] = f[i] * share;
      d = sum == 0 ? q[i + 1] - a.shift : Math.fma(d, ratio, -a.shift);
      g = total == 0 ? r[i + 1] - b.shift : Math.fma(g, share, -b.shift);
    }
    a.d = d;
    b.d = g;
    a.least = least;
    b.least = lowest;
  }

  private void finish(int from) {
    if (last > 0) {
      steps(from, last - 1);
      leastBut2 = least;
      endBut1 = d;
      steps(last - 1, last);
      leastBut1 = least;
      nextQ[last] = d;
      end = d;
      least = Math.min(least, d);
    }
  }

  private void steps(int from, int to) {
    for (int i = from; i < to; i++) {
      least = Math.min(least, d);
      double sum = d + e[i];
      double ratio = sum == 0 ? 0 : q[i + 1] / sum;
      nextQ[i] = sum;
      nextE[i] = e[i] * ratio;
      d = sum == 0 ? q[i + 1] - shift : Math.fma(d, ratio, -shift);
    }
  }
}
