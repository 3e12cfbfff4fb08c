package org.unroll.notation;

import java.util.List;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * One term of a sum as it is shown.
 *
 * @param negative whether it is subtracted
 * @param parts one expression; or two products that the lecture writes as one joined matrix times two
 *     vectors side by side
 */
public record Summand(boolean negative, List<Expr> parts) {

  /** Copies the list. */
  public Summand {
    parts = List.copyOf(parts);
  }

  /** Whether two products are joined. */
  public boolean isJoined() {
    return parts.size() > 1;
  }

  /** The only expression, or the first of two. */
  public Expr first() {
    return parts.get(0);
  }

  /** Whether an expression is a weight matrix times a vector. */
  public static boolean isProduct(Expr expr) {
    return expr instanceof Apply apply && apply.operator().equals(Operators.PRODUCT);
  }

  /** The matrix of a product. */
  static Symbol matrix(Expr product) {
    return (Symbol) ((Apply) product).args().get(0);
  }

  /** The vector of a product. */
  static Expr vector(Expr product) {
    return ((Apply) product).args().get(1);
  }
}
