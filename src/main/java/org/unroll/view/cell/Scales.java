package org.unroll.view.cell;

import java.util.Arrays;

/** Ends of scales that fit numbers. Pure functions. */
public final class Scales {

  private Scales() {}

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
