package org.unroll.lab;

/**
 * Points of a line, thinned so that a night of training still fits. Immutable by contract: nobody
 * writes to the arrays.
 *
 * @param x increasing
 * @param y as many as x
 */
public record Curve(double[] x, double[] y) {

  /** Number of points. */
  public int size() {
    return x.length;
  }

  /** The first value as a level that goes on as far as another curve, or for one step. */
  public Curve levelAlong(Curve other) {
    double end = Math.max(1, other.x[other.size() - 1]);
    return new Curve(new double[] {0, end}, new double[] {y[0], y[0]});
  }

  /**
   * The running mean: at each point the mean of all points less than a window before it, so that it
   * looks back only. With the window 1 on whole x it is the curve itself.
   *
   * @param window in units of x, positive
   */
  public Curve averagedOver(double window) {
    double[] means = new double[y.length];
    double sum = 0;
    int from = 0;
    for (int i = 0; i < y.length; i++) {
      sum += y[i];
      while (x[from] <= x[i] - window) {
        sum -= y[from++];
      }
      means[i] = sum / (i - from + 1);
    }
    return new Curve(x, means);
  }
}
