package org.unroll.expr;

/**
 * How an operator prints.
 *
 * @param style where its sign stands
 * @param text its sign or name in equation text
 * @param latex its sign or name in LaTeX
 * @param binding how tightly it binds its arguments; larger binds tighter
 */
public record Form(Style style, String text, String latex, int binding) {

  /** Where the sign of an operator stands. */
  public enum Style {
    /** {@code tanh(a)}, {@code dot(a, b)}. */
    CALL,
    /** {@code a + b}. */
    INFIX,
    /** {@code -a}. */
    PREFIX,
    /** {@code W'*g}: the first argument is transposed. */
    TRANSPOSED
  }

  /** Binding of sums. */
  public static final int SUM = 1;

  /** Binding of products. */
  public static final int PRODUCT = 2;

  /** Binding of a sign in front. */
  public static final int SIGN = 3;

  /** Binding of calls, names and numbers: never needs brackets. */
  public static final int ATOM = 4;

  /** A function call; the name is set upright in LaTeX. */
  public static Form call(String name, String latex) {
    return new Form(Style.CALL, name, latex, ATOM);
  }

  /** A sign between two arguments. */
  public static Form infix(String text, String latex, int binding) {
    return new Form(Style.INFIX, text, latex, binding);
  }
}
