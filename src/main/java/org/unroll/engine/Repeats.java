package org.unroll.engine;

import java.util.List;
import org.unroll.expr.Apply;
import org.unroll.expr.Assignment;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Shapes;

/**
 * Rewrites {@code b + a} to {@code a + b} where b is the one that must be repeated: kernels repeat
 * their second argument only.
 */
final class Repeats {

  private Repeats() {}

  static List<Assignment> ordered(List<Assignment> assignments, Shapes shapes) {
    return assignments.stream()
        .map(a -> new Assignment(a.target(), ordered(a.value(), shapes)))
        .toList();
  }

  private static Expr ordered(Expr expr, Shapes shapes) {
    if (!(expr instanceof Apply apply)) {
      return expr;
    }
    Apply inner =
        new Apply(apply.operator(), apply.args().stream().map(a -> ordered(a, shapes)).toList());
    boolean elementwise = Operators.isElementwisePair(apply.operator());
    return elementwise && mustRepeatFirst(inner, shapes) ? swapped(inner) : inner;
  }

  private static boolean mustRepeatFirst(Apply apply, Shapes shapes) {
    Shape first = shapes.of(apply.args().get(0));
    Shape second = shapes.of(apply.args().get(1));
    return first.kind() != Shape.Kind.SCALAR && first.kind().compareTo(second.kind()) < 0;
  }

  private static Expr swapped(Apply apply) {
    Expr a = apply.args().get(0);
    Expr b = apply.args().get(1);
    if (apply.operator().equals(Operators.MINUS)) {
      return Operators.plus(Operators.negate(b), a);
    }
    if (apply.operator().equals(Operators.OVER)) {
      return Operators.times(Operators.over(Literal.ONE, b), a);
    }
    return Apply.of(apply.operator(), b, a);
  }
}
