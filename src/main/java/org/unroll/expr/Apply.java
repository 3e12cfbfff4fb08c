package org.unroll.expr;

import java.util.List;

/**
 * An operator applied to arguments.
 *
 * @param operator a row of {@link Operators}
 * @param args as many as the operator's arity
 */
public record Apply(Operator operator, List<Expr> args) implements Expr {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if the number of arguments is not the operator's arity
   */
  public Apply {
    args = List.copyOf(args);
    if (args.size() != operator.arity()) {
      throw new IllegalArgumentException(
          operator.name() + " takes " + operator.arity() + " arguments, not " + args.size());
    }
  }

  /** The operator applied to the arguments in order. */
  public static Apply of(Operator operator, Expr... args) {
    return new Apply(operator, List.of(args));
  }

  @Override
  public String toString() {
    return ExprText.print(this);
  }
}
