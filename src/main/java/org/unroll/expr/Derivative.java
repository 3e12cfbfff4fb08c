package org.unroll.expr;

import java.util.List;

/** The chain rule of one operator, as expressions. */
@FunctionalInterface
public interface Derivative {

  /**
   * One expression per argument: dL/d(argument), given dL/d(result).
   *
   * @param args the arguments
   * @param result the operator's result, for rules that are simplest in it
   * @param upstream dL/d(result)
   */
  List<Expr> of(List<Expr> args, Expr result, Expr upstream);

  /** For operators that only occur in gradients: we never differentiate twice. */
  static Derivative none(String operator) {
    return new None(operator);
  }

  /** No chain rule. */
  record None(String operator) implements Derivative {

    @Override
    public List<Expr> of(List<Expr> args, Expr result, Expr upstream) {
      throw new UnsupportedOperationException(
          operator + " only occurs in gradients and is not differentiated again");
    }
  }
}
