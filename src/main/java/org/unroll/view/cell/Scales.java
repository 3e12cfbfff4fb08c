package org.unroll.view.cell;

import java.util.Arrays;

/** Ends of scales that fit numbers. Pure functions. */
public final class Scales {

  private static final double SHARE_IN_RANGE = 0.95;

  private Scales() {}

  /** The first of 0.25, 0.5, 1, 2, 5, 10 ... that holds nearly all sizes. */
  public static double round(double[] numbers) {
    double[] sizes =
        Arrays.stream(numbers).map(Math::abs).filter(Double::isFinite).sorted().toArray();
    double bulk = sizes.length == 0 ? 1 : sizes[(int) (SHARE_IN_RANGE * (sizes.length - 1))];
    for (double scale : new double[] {0.25, 0.5, 1, 2, 5}) {
      if (bulk <= scale) {
        return scale;
      }
    }
    return Math.pow(10, Math.ceil(Math.log10(bulk)));
  }

  /** The largest finite number above zero, or 1. */
  static double largest(double[] numbers) {
    double most = Arrays.stream(numbers).filter(Double::isFinite).max().orElse(0);
    return most > 0 ? most : 1;
  }

  /** Euclidean norm. */
  static double norm(double[] numbers) {
    return Math.sqrt(Arrays.stream(numbers).map(v -> v * v).sum());
  }

  /** Mean over units. */
  static double mean(double[] numbers) {
    return Arrays.stream(numbers).average().orElse(Double.NaN);
  }
}
