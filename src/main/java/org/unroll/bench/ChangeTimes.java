package org.unroll.bench;

import java.util.Arrays;

/**
 * How long it takes from a number that a person changes or holds until the window has painted what
 * follows from it.
 *
 * @param change what was changed
 * @param way how the numbers were computed
 * @param computed median milliseconds of computing all numbers
 * @param painted median milliseconds of the window's thread: laying out and painting
 * @param total median milliseconds of both together
 * @param worst milliseconds of both in the slowest change
 */
public record ChangeTimes(
    String change, String way, double computed, double painted, double total, double worst) {

  private static final double MILLION = 1e6;

  /**
   * Sums up some changes.
   *
   * @param computed nanoseconds of computing, one for each change, at least one; not modified
   * @param painted nanoseconds of painting, one for each change; not modified
   */
  public static ChangeTimes of(String change, String way, long[] computed, long[] painted) {
    if (computed.length == 0 || computed.length != painted.length) {
      throw new IllegalArgumentException(
          "%s: computed %d times and painted %d times; both are needed for each change"
              .formatted(change, computed.length, painted.length));
    }
    long[] total = new long[computed.length];
    Arrays.setAll(total, k -> computed[k] + painted[k]);
    double worst = Arrays.stream(total).max().orElseThrow() / MILLION;
    return new ChangeTimes(change, way, median(computed), median(painted), median(total), worst);
  }

  private static double median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2] / MILLION;
  }

  /** How many times as long another way takes, at the median. */
  public double ratioOf(ChangeTimes other) {
    return other.total / total;
  }
}
