package org.unroll.cell;

import java.math.BigDecimal;

/**
 * The number that belongs to a way of starting.
 *
 * @param min smallest
 * @param max largest; the same as min where there is no number
 * @param usual what holds where none is given
 * @param whole whether it must be a whole number
 */
public record Amount(double min, double max, double usual, boolean whole) {

  static Amount none() {
    return new Amount(0, 0, 0, false);
  }

  static Amount from(double min, double max, double usual) {
    return new Amount(min, max, usual, false);
  }

  static Amount whole(double min, double max, double usual) {
    return new Amount(min, max, usual, true);
  }

  /** Whether there is a number at all. */
  public boolean isWanted() {
    return max > min;
  }

  /** Whether a number is allowed. */
  public boolean takes(double value) {
    return value >= min && value <= max && (!whole || value == Math.rint(value));
  }

  /** A number without trailing zeros. */
  static String bare(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
