package org.unroll.export;

import org.unroll.text.Numbers;

/** The size of a number at a glance, as a power of ten with one decimal. */
public final class Magnitude {

  private static final double BELOW_ONE_DECIMAL = 0.05;

  private Magnitude() {}

  /**
   * {@code 10⁻¹·²} for 0.063, {@code 1} for 1, {@code 0} for 0.
   *
   * @param value anything; what has no logarithm is written as {@link Numbers#plain} does
   */
  public static String of(double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      return Numbers.plain(value);
    }
    double exponent = Math.log10(value);
    if (Math.abs(exponent) < BELOW_ONE_DECIMAL) {
      return "1";
    }
    long tenths = Math.round(Math.abs(exponent) * 10);
    String whole = Numbers.superscript((int) (tenths / 10));
    String decimal = tenths % 10 == 0 ? "" : "·" + Numbers.superscript((int) (tenths % 10));
    return "10" + (exponent < 0 ? "⁻" : "") + whole + decimal;
  }
}
