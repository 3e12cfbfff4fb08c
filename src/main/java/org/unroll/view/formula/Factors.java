package org.unroll.view.formula;

/**
 * One summand of a dot product, or of a sum over time.
 *
 * @param left one number
 * @param right the number it is multiplied by; 1 where there is none
 * @param isProduct whether there is a second number
 */
record Factors(double left, double right, boolean isProduct) {

  /** Two numbers that are multiplied. */
  static Factors product(double left, double right) {
    return new Factors(left, right, true);
  }

  /** A number by itself. */
  static Factors single(double value) {
    return new Factors(value, 1, false);
  }

  /** The same with its first number multiplied. */
  Factors times(double factor) {
    return new Factors(factor * left, right, isProduct);
  }

  /** What is added. */
  double value() {
    return left * right;
  }

  /** As it is added to what stands before: the sign of the first number goes in front. */
  String latex(boolean first) {
    String number = Digits.plain(left);
    boolean minus = number.startsWith("-");
    String size = minus ? number.substring(1) : number;
    String sign = minus ? "- " : first ? "" : "+ ";
    return sign + size + (isProduct ? "\\cdot " + Digits.factor(right) : "");
  }
}
