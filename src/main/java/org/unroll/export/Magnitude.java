package org.unroll.export;

import org.unroll.text.Numbers;

/** The size of a number at a glance: two digits near 1, else a power of ten with one decimal. */
public final class Magnitude {

  private static final double SMALL = 0.01;
  private static final double LARGE = 1000;

  private Magnitude() {}

  /**
   * {@code 0.063} for 0.0631, {@code 10⁻⁴·²} for 0.000063, {@code 0} for 0.
   *
   * @param value anything; what has no logarithm is written as {@link Numbers#plain} does
   */
  public static String of(double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      return Numbers.plain(value);
    }
    if (value >= SMALL && value < LARGE) {
      return Numbers.significant(value, 2);
    }
    double exponent = Math.log10(value);
    long tenths = Math.round(Math.abs(exponent) * 10);
    String whole = Numbers.superscript((int) (tenths / 10));
    String decimal = tenths % 10 == 0 ? "" : "·" + Numbers.superscript((int) (tenths % 10));
    return "10" + (exponent < 0 ? "⁻" : "") + whole + decimal;
  }
}
