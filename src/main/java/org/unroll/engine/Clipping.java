package org.unroll.engine;

/** Clipping of gradients by their norm. Source: Pascanu, Mikolov and Bengio 2013, algorithm 1. */
public final class Clipping {

  /** A power of two, so that scaling rounds nothing. */
  private static final double TINY = 0x1p-600;

  private Clipping() {}

  /** The Euclidean norm of all gradients together; finite if they are, up to 1e308. */
  public static double norm(Weights weights) {
    double norm = Math.sqrt(squares(weights, 1));
    return norm == Double.POSITIVE_INFINITY ? Math.sqrt(squares(weights, TINY)) / TINY : norm;
  }

  /** The sum of (scale g)^2: squares overflow long before the numbers do, unless they are scaled. */
  private static double squares(Weights weights, double scale) {
    double sum = 0;
    for (int n = 0; n < weights.size(); n++) {
      for (double g : weights.at(n).gradient().data) {
        double scaled = scale * g;
        sum += scaled * scaled;
      }
    }
    return sum;
  }

  /** What the gradients would be multiplied by: threshold / norm if norm >= threshold, else 1. */
  public static double scale(double norm, double threshold) {
    return norm >= threshold ? threshold / norm : 1;
  }

  /**
   * Scales all gradients down if their norm reaches the threshold.
   *
   * @param weights Gradients modified.
   * @return the norm before
   */
  public static double clip(Weights weights, double threshold) {
    double norm = norm(weights);
    double scale = scale(norm, threshold);
    if (scale < 1) {
      for (int n = 0; n < weights.size(); n++) {
        double[] g = weights.at(n).gradient().data;
        for (int k = 0; k < g.length; k++) {
          g[k] *= scale;
        }
      }
    }
    return norm;
  }
}
