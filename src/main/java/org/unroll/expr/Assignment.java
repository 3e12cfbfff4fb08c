package org.unroll.expr;

/**
 * A name gets a value.
 *
 * @param target what is defined
 * @param value the expression it equals
 */
public record Assignment(Symbol target, Expr value) {

  @Override
  public String toString() {
    return target + " = " + value;
  }
}
