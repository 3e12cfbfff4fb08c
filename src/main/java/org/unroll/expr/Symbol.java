package org.unroll.expr;

/**
 * A name in an equation: an input, a state, a weight, or the result of another equation.
 *
 * @param name as written, such as {@code W_f}
 * @param moment {@link Moment#BEFORE} only for states
 * @param gradient whether this is dL/d(name) instead of the value, written {@code δname}
 */
public record Symbol(String name, Moment moment, boolean gradient) implements Expr {

  /** The value of a name at this step. */
  public static Symbol now(String name) {
    return new Symbol(name, Moment.NOW, false);
  }

  /** The value of a state at the step before. */
  public static Symbol before(String name) {
    return new Symbol(name, Moment.BEFORE, false);
  }

  /** The derivative of the total loss with respect to this symbol; the same shape. */
  public Symbol toGradient() {
    return new Symbol(name, moment, true);
  }

  /** Whether the name begins with a capital letter: by the field's custom, a matrix. */
  public boolean isCapital() {
    return Character.isUpperCase(name.codePointAt(0));
  }

  @Override
  public String toString() {
    return (gradient ? "δ" : "") + name + (moment == Moment.BEFORE ? "[t-1]" : "");
  }
}
