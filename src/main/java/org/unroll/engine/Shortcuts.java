package org.unroll.engine;

import static org.unroll.expr.Operators.minus;
import static org.unroll.expr.Operators.times;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Node;
import org.unroll.expr.Operators;

/**
 * Replaces terms by operators that reach the same value with less work: the slopes of tanh and sigmoid
 * in one pass over memory instead of three, a cross-entropy by the soft-max that an equation has
 * computed already. Only what is run changes; the equations and gradients that people read stay.
 */
final class Shortcuts {

  private final Map<Expr, Expr> softmaxes = new HashMap<>();

  /** Shortcuts within these steps. */
  Shortcuts(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.operator().equals(Operators.SOFTMAX) && !node.isInner()) {
        softmaxes.putIfAbsent(node.args().get(0), node.target());
      }
    }
  }

  /**
   * A shorter step with the same result, or the step itself.
   *
   * @param before the steps that are done before it
   */
  Node step(Node node, List<Node> before) {
    Expr y = node.args().get(0);
    Expr p = softmaxes.get(y);
    boolean known = before.stream().anyMatch(n -> n.target().equals(p));
    if (known && node.operator().equals(Operators.CROSS_ENTROPY)) {
      List<Expr> args = List.of(p, y, node.args().get(1));
      return new Node(node.target(), Operators.CROSS_ENTROPY_OF, args);
    }
    return node;
  }

  /** A shorter term of a gradient with the same value, or the term itself. */
  Expr gradient(Expr term) {
    if (!(term instanceof Apply apply)) {
      return term;
    }
    Expr p = softmaxes.get(apply.args().get(0));
    if (p != null && apply.operator().equals(Operators.CROSS_ENTROPY_BACK)) {
      return Apply.of(Operators.CROSS_ENTROPY_OF_BACK, p, apply.args().get(1), apply.args().get(2));
    }
    return apply.operator().equals(Operators.TIMES) ? slope(apply) : term;
  }

  /** {@code g*(y*(1-y))} and {@code g*(1-y*y)}. */
  private static Expr slope(Apply product) {
    Expr upstream = product.args().get(0);
    Expr slope = product.args().get(1);
    Expr y = firstSymbolOf(slope);
    if (slope.equals(times(y, minus(Literal.ONE, y)))) {
      return Apply.of(Operators.SIGMOID_SLOPE, upstream, y);
    }
    if (slope.equals(minus(Literal.ONE, times(y, y)))) {
      return Apply.of(Operators.TANH_SLOPE, upstream, y);
    }
    return product;
  }

  /** The name that stands first in the slope: the only one that can be y. */
  private static Expr firstSymbolOf(Expr slope) {
    if (!(slope instanceof Apply apply)) {
      return slope;
    }
    boolean literal = apply.args().get(0) instanceof Literal;
    return firstSymbolOf(apply.args().get(literal ? apply.args().size() - 1 : 0));
  }
}
