package org.unroll.view.formula;

import org.unroll.text.Numbers;

/** Numbers inside formulas. */
final class Digits {

  /** Decimals of a number that goes into a calculation. */
  private static final int PLAIN = 2;

  /** Decimals of a result. */
  private static final int RESULT = 3;

  /** Digits of a weight that count. */
  static final int WEIGHT = 6;

  private Digits() {}

  /** A number that goes into a calculation: 0.41. */
  static String plain(double value) {
    return latex(value, PLAIN);
  }

  /** A number of which a small change matters: 0.4123. */
  static String exact(double value) {
    return powers(Numbers.significant(value, 4)).replace('\u2212', '-');
  }

  /** A weight, which an update may change by very little: 0.412345. */
  static String weight(double value) {
    return powers(Numbers.significant(value, WEIGHT)).replace('\u2212', '-');
  }

  /** The result of a calculation: -0.962. */
  static String result(double value) {
    return latex(value, RESULT);
  }

  /** A number that is multiplied: a negative one stands in brackets. */
  static String factor(double value) {
    String text = plain(value);
    return text.startsWith("-") || text.contains("\\cdot") ? "(" + text + ")" : text;
  }

  /** What would show fewer than two digits that count gets a power of ten. */
  private static String latex(double value, int decimals) {
    boolean tiny = value != 0 && Math.abs(value) < Math.pow(10, 1 - decimals);
    String text = tiny ? Numbers.significant(value, 2) : Numbers.fixed(value, decimals);
    return powers(text).replace('\u2212', '-');
  }

  /** Raised digits become an exponent. */
  private static String powers(String text) {
    int ten = text.indexOf("10\u207b");
    if (ten < 0) {
      return text.replace("\u221e", "\\infty");
    }
    StringBuilder exponent = new StringBuilder("-");
    for (int i = ten + 3; i < text.length(); i++) {
      exponent.append(
          "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079".indexOf(text.charAt(i)));
    }
    return text.substring(0, ten).replace("\u00b7", "\\cdot") + "10^{" + exponent + "}";
  }
}
