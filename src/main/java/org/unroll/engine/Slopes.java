package org.unroll.engine;

import static org.unroll.expr.Operators.minus;
import static org.unroll.expr.Operators.times;

import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operators;

/**
 * Finds the derivatives of tanh and sigmoid in a gradient and computes each in one pass over memory
 * instead of three, without the buffers in between. The gradient that people read stays as derived.
 */
final class Slopes {

  private Slopes() {}

  /** The same value, with {@code g*(y*(1-y))} and {@code g*(1-y*y)} as single operators. */
  static Expr merged(Expr gradient) {
    if (gradient instanceof Apply product && product.operator().equals(Operators.TIMES)) {
      Expr upstream = product.args().get(0);
      Expr slope = product.args().get(1);
      Expr y = firstSymbolOf(slope);
      if (slope.equals(times(y, minus(Literal.ONE, y)))) {
        return Apply.of(Operators.SIGMOID_SLOPE, upstream, y);
      }
      if (slope.equals(minus(Literal.ONE, times(y, y)))) {
        return Apply.of(Operators.TANH_SLOPE, upstream, y);
      }
    }
    return gradient;
  }

  /** The name that stands first in the slope: the only one that can be y. */
  private static Expr firstSymbolOf(Expr slope) {
    if (!(slope instanceof Apply apply)) {
      return slope;
    }
    boolean literal = apply.args().get(0) instanceof Literal;
    return firstSymbolOf(apply.args().get(literal ? 1 : 0));
  }
}
