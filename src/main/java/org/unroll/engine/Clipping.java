package org.unroll.engine;

/**
 * Clipping of gradients. By norm: Pascanu, Mikolov and Bengio 2013, algorithm 1. By value: Mikolov 2012,
 * Statistical language models based on neural networks, section 3.2.2.
 */
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
    scaleTo(weights, norm, threshold);
    return norm;
  }

  /** As {@link #clip} where the norm is known; whether it reaches the threshold. */
  static boolean scaleTo(Weights weights, double norm, double threshold) {
    double scale = scale(norm, threshold);
    for (int n = 0; n < weights.size() && scale < 1; n++) {
      double[] g = weights.at(n).gradient().data;
      for (int k = 0; k < g.length; k++) {
        g[k] *= scale;
      }
    }
    return norm >= threshold;
  }

  /**
   * Brings every number of the gradients into [-threshold, threshold], as PyTorch's {@code
   * clip_grad_value_}.
   *
   * @param weights Gradients modified.
   * @return whether any number was outside
   */
  public static boolean clipValues(Weights weights, double threshold) {
    boolean any = false;
    for (int n = 0; n < weights.size(); n++) {
      double[] g = weights.at(n).gradient().data;
      for (int k = 0; k < g.length; k++) {
        any |= Math.abs(g[k]) > threshold;
        g[k] = Math.max(-threshold, Math.min(threshold, g[k]));
      }
    }
    return any;
  }
}
