package org.unroll.model;

import org.unroll.expr.Apply;
import org.unroll.expr.Contribution;
import org.unroll.expr.Expr;
import org.unroll.expr.Node;
import org.unroll.expr.Symbol;

/**
 * One operation of a time step. Forward it defines a name, {@code f.0 = f.0.0 + b_f}; backward it adds
 * to a gradient, {@code δf.0 += δf*(f*(1 - f))}.
 *
 * @param target what is defined, or the gradient that is added to
 * @param value the right side
 * @param source the forward operation: itself, or the one that is turned round
 */
public record Operation(Symbol target, Expr value, Node source) {

  /** A step of the forward pass. */
  static Operation forward(Node node) {
    return new Operation(node.target(), new Apply(node.operator(), node.args()), node);
  }

  /** A step of the backward pass. */
  static Operation backward(Contribution part) {
    return new Operation(part.target(), part.value(), part.source());
  }

  /** Whether it belongs to the backward pass. */
  public boolean isBackward() {
    return target.gradient();
  }

  /** Place in the expression tree, as {@link org.unroll.expr.Linearizer} names it: {@code f.0.0}. */
  public String term() {
    return source.target().name();
  }

  /** Name of the equation it is part of: {@code f}. */
  public String equation() {
    return equation(source.target());
  }

  static String equation(Symbol symbol) {
    int dot = symbol.name().indexOf('.');
    return dot < 0 ? symbol.name() : symbol.name().substring(0, dot);
  }

  @Override
  public String toString() {
    return target + (isBackward() ? " += " : " = ") + value;
  }
}
