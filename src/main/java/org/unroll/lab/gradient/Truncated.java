package org.unroll.lab.gradient;

import java.util.Arrays;
import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.WeightShares;

/**
 * What truncated backpropagation leaves of whole gradients. States go on from piece to piece, so that
 * what flows within a piece is as without truncation, and nothing flows beyond its beginning. Source:
 * Williams and Peng 1990, An efficient gradient-based algorithm for on-line training of recurrent
 * network trajectories.
 */
final class Truncated {

  private Truncated() {}

  /** The Euclidean norm. */
  static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(n -> n * n).sum());
  }

  /** The ways of the last loss's gradient, of which nothing arrives before its piece begins. */
  static GradientSplit split(GradientSplit whole, GradientVariant variant) {
    int from = variant.reachedFrom(whole.term());
    return new GradientSplit(
        whole.layer(),
        whole.state(),
        whole.term(),
        from(from, whole.total()),
        from(from, whole.direct()),
        from(from, whole.rest()));
  }

  private static double[] from(int first, double[] whole) {
    double[] left = whole.clone();
    Arrays.fill(left, 0, first, 0);
    return left;
  }

  /** Shares of the steps that the last loss reaches, multiplied by what clipping leaves. */
  static WeightShares shares(WeightShares whole, GradientVariant variant, double scale) {
    int from = variant.reachedFrom(whole.shares().length - 1);
    if (scale == 1 && from == 0) {
      return whole;
    }
    double[][] shares = new double[whole.shares().length][];
    double[] norms = new double[shares.length];
    for (int t = 0; t < shares.length; t++) {
      double factor = t < from ? 0 : scale;
      shares[t] = Arrays.stream(whole.shares()[t]).map(n -> factor * n).toArray();
      norms[t] = factor * whole.norms()[t];
    }
    return new WeightShares(whole.weight(), whole.rows(), whole.cols(), shares, norms);
  }
}
