package org.unroll.lab.gradient;

import java.util.Arrays;
import java.util.List;
import org.unroll.analysis.ItemisedGradients;
import org.unroll.analysis.ItemisedNorms;
import org.unroll.analysis.WeightShares;

/**
 * What truncated backpropagation leaves of whole gradients. States go on from piece to piece, so that
 * what flows within a piece is as without truncation, and nothing flows beyond its beginning. Source:
 * Williams and Peng 1990, An efficient gradient-based algorithm for on-line training of recurrent
 * network trajectories.
 */
final class Truncated {

  private Truncated() {}

  /** Norms with zeros where a loss does not reach, and of what all losses that do reach make together. */
  static ItemisedNorms norms(
      ItemisedNorms whole, ItemisedGradients gradients, GradientVariant variant) {
    if (variant.truncation() == 0) {
      return whole;
    }
    double[][] byTerm = new double[whole.byTerm().length][];
    double[][] sums = new double[whole.total().length][0];
    for (int n = 0; n < byTerm.length; n++) {
      byTerm[n] = whole.byTerm()[n].clone();
      Arrays.fill(byTerm[n], 0, variant.reachedFrom(n), 0);
      double[][] vectors = gradients.vectors(whole.layer(), whole.state(), n);
      for (int k = variant.reachedFrom(n); k <= n; k++) {
        sums[k] = sum(sums[k], vectors[k]);
      }
    }
    double[] total = Arrays.stream(sums).mapToDouble(Truncated::length).toArray();
    return new ItemisedNorms(whole.layer(), whole.state(), whole.stepsOfTerms(), byTerm, total);
  }

  private static double[] sum(double[] so, double[] more) {
    double[] sum = more.clone();
    for (int k = 0; k < so.length; k++) {
      sum[k] += so[k];
    }
    return sum;
  }

  /** The Euclidean norm. */
  static double length(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(n -> n * n).sum());
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

  /** The sum of the squares of all the gradients that shares add up to. */
  static double squares(List<WeightShares> all, GradientVariant variant) {
    double squares = 0;
    for (WeightShares whole : all) {
      double[] sum = new double[whole.rows() * whole.cols()];
      for (int t = variant.reachedFrom(whole.shares().length - 1); t < whole.shares().length; t++) {
        for (int n = 0; n < sum.length; n++) {
          sum[n] += whole.shares()[t][n];
        }
      }
      squares += Arrays.stream(sum).map(n -> n * n).sum();
    }
    return squares;
  }
}
