package org.unroll.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * How numbers look everywhere in the program: a true minus sign (U+2212), two or three digits that
 * count, powers of ten as 10⁻⁷. The same in every language, so that pictures can be compared.
 */
public final class Numbers {

  private static final String SUPERSCRIPT = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final String SUBSCRIPT = "₀₁₂₃₄₅₆₇₈₉";
  private static final char MINUS = '\u2212';

  /** Below this, and from {@link #LARGE} on, a power of ten reads better than zeros. */
  private static final double SMALL = 1e-3;

  private static final double LARGE = 1e5;

  private Numbers() {}

  /** Three digits that count, without trailing zeros: 0.5, −12.3, 1.3 · 10⁻⁷. */
  public static String plain(double value) {
    return significant(value, 3);
  }

  /**
   * The shortest form with so many digits that count.
   *
   * @param digits at least 1
   */
  public static String significant(double value, int digits) {
    if (value == 0 || !Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_UP));
    double size = rounded.abs().doubleValue();
    return size < SMALL || size >= LARGE ? scientific(rounded) : withMinus(bare(rounded));
  }

  /**
   * A fixed number of decimals, for columns that line up: −0.962. What rounds to zero has no sign.
   *
   * @param decimals 0 or more
   */
  public static String fixed(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return special(value);
    }
    BigDecimal rounded = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_UP);
    return withMinus(rounded.toPlainString());
  }

  /** Like {@link #fixed} with a plus sign before what is above zero: +1.000. */
  public static String signed(double value, int decimals) {
    String text = fixed(value, decimals);
    boolean positive = value > 0 && text.chars().anyMatch(c -> c >= '1' && c <= '9');
    return positive || value == Double.POSITIVE_INFINITY ? "+" + text : text;
  }

  /** A power of ten: 10⁻⁷. */
  public static String powerOfTen(int exponent) {
    return "10" + superscript(exponent);
  }

  /** A whole number with groups of three: 3,420. */
  public static String count(long value) {
    return withMinus(String.format(Locale.ROOT, "%,d", value));
  }

  /** A share as per cent with at most two digits that count: 5.2 %. */
  public static String percent(double share) {
    return significant(share * 100, Math.abs(share) >= 0.9995 ? 3 : 2) + " %";
  }

  /** A whole number in raised digits. */
  public static String superscript(int value) {
    return digits(value, SUPERSCRIPT, '⁻');
  }

  /** A whole number in lowered digits. */
  public static String subscript(int value) {
    return digits(value, SUBSCRIPT, '₋');
  }

  /**
   * Reads what a person typed: point or comma for the fraction, either minus sign, {@code 1e-3}.
   * Empty where it is not one finite number.
   */
  public static OptionalDouble parse(String typed) {
    String text = typed.strip().replace(MINUS, '-').replace(',', '.');
    if (!text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(text);
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return value == 0 ? "0" : value > 0 ? "∞" : MINUS + "∞";
  }

  private static String scientific(BigDecimal rounded) {
    BigDecimal stripped = rounded.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    String mantissa = bare(stripped.movePointLeft(exponent));
    String power = powerOfTen(exponent);
    return switch (mantissa) {
      case "1" -> power;
      case "-1" -> MINUS + power;
      default -> withMinus(mantissa) + " · " + power;
    };
  }

  private static String bare(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  private static String withMinus(String text) {
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return zero ? text.replace("-", "") : text.replace('-', MINUS);
  }

  private static String digits(int value, String alphabet, char minus) {
    StringBuilder out = new StringBuilder();
    for (char c : Integer.toString(value).toCharArray()) {
      out.append(c == '-' ? minus : alphabet.charAt(c - '0'));
    }
    return out.toString();
  }
}
