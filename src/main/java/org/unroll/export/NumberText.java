package org.unroll.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Numbers the way they stand in a textbook: a real minus sign, powers of ten as 10⁻⁷, never {@code
 * 1.0E-7}.
 */
public final class NumberText {

  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String NO_VALUE = "–";

  private NumberText() {}

  /** Three significant digits: {@code 0.0631}, {@code 1.23·10⁻⁸}, {@code 0}; a dash for NaN. */
  public static String exact(double value) {
    if (Double.isNaN(value)) {
      return NO_VALUE;
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    if (size == 0 || size >= 1e-3 && size < 1e6) {
      return plain(value);
    }
    return withPower(value);
  }

  /**
   * The size of a number at a glance, as a power of ten with one decimal: {@code 10⁻¹·²} for 0.063.
   * A dash for what has no logarithm, 0 for 0.
   */
  public static String magnitude(double value) {
    if (value == 0) {
      return "0";
    }
    if (Double.isNaN(value) || value < 0 || Double.isInfinite(value)) {
      return exact(value);
    }
    return "10" + raised(Math.round(Math.log10(value) * 10) / 10.0);
  }

  /** 10 to a whole power: {@code 10⁻²}. */
  static String power(long exponent) {
    return "10" + superscript(Long.toString(exponent));
  }

  /** Fixed number of decimals, groups of three digits, a real minus sign. */
  static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
    int decimals = Math.max(0, rounded.stripTrailingZeros().scale());
    return fixed(Math.abs(value) >= 1000 ? value : rounded.doubleValue(), decimals);
  }

  private static String withPower(double value) {
    String[] parts = String.format(Locale.ROOT, "%.2e", value).split("e");
    String digits = new BigDecimal(parts[0]).stripTrailingZeros().toPlainString();
    String power = power(Long.parseLong(parts[1].replace("+", "")));
    return digits.equals("1") ? power : digits.replace('-', '−') + "·" + power;
  }

  private static String raised(double exponent) {
    boolean whole = exponent == Math.rint(exponent);
    return superscript(whole ? Long.toString((long) exponent) : Double.toString(exponent));
  }

  private static String superscript(String number) {
    StringBuilder out = new StringBuilder();
    for (char c : number.toCharArray()) {
      out.append(c == '-' ? '⁻' : c == '.' ? '·' : SUPERSCRIPTS.charAt(c - '0'));
    }
    return out.toString();
  }
}
