package org.unroll.expr;

/**
 * One summand of a gradient: {@code target += value}. A name used in several places gets one from
 * each.
 *
 * @param target a gradient symbol
 * @param value an expression of the target's shape
 * @param source the forward step it comes from
 */
public record Contribution(Symbol target, Expr value, Node source) {

  @Override
  public String toString() {
    return target + " += " + value;
  }
}
