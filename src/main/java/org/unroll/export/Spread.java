package org.unroll.export;

/**
 * How far the points of a line may be off, drawn as bars. Immutable by contract: nobody writes to the
 * arrays.
 *
 * @param lower end of each bar, in units of the y axis; NaN for no bar
 * @param upper end of each bar, likewise
 */
public record Spread(double[] lower, double[] upper) {

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException if they differ
   */
  public Spread {
    if (lower.length != upper.length) {
      throw new IllegalArgumentException(
          "a spread has " + lower.length + " lower ends but " + upper.length + " upper ones");
    }
  }
}
