package org.unroll.expr;

/** A number in an equation, the same for every unit and example: the 1 of {@code 1 - z}. */
public record Literal(double value) implements Expr {

  /** The number 0. */
  public static final Literal ZERO = new Literal(0);

  /** The number 1. */
  public static final Literal ONE = new Literal(1);

  @Override
  public String toString() {
    return value == Math.rint(value) && Math.abs(value) < 1e9
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
