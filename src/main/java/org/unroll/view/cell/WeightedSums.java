package org.unroll.view.cell;

import java.util.Set;
import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/** Finds the sums of weighed values in a cell's equations: what textbooks draw as one box. */
final class WeightedSums {

  private static final Set<Operator> SUMS = Set.of(Operators.PLUS, Operators.MINUS);

  private final Set<Symbol> weights;

  WeightedSums(Cell cell) {
    weights = cell.weights().stream().map(e -> e.getKey()).collect(Collectors.toSet());
  }

  boolean isWeight(Symbol symbol) {
    return weights.contains(symbol);
  }

  /** Whether an expression is a weighted sum, or a function of one. */
  boolean isLayer(Expr expr) {
    if (isSum(expr)) {
      return true;
    }
    return expr instanceof Apply apply && apply.args().size() == 1 && isSum(apply.args().get(0));
  }

  /** Whether weights stand in an expression or among its summands. */
  boolean isSum(Expr expr) {
    if (!(expr instanceof Apply apply)) {
      return false;
    }
    return isWeighed(apply) || (isPlus(apply) && apply.args().stream().anyMatch(a -> isSummand(a)));
  }

  private boolean isSummand(Expr expr) {
    return (expr instanceof Symbol symbol && isWeight(symbol)) || isSum(expr);
  }

  boolean isPlus(Apply apply) {
    return SUMS.contains(apply.operator());
  }

  /** Whether a term is a weight times something. */
  boolean isWeighed(Apply apply) {
    boolean product =
        apply.operator().equals(Operators.PRODUCT) || apply.operator().equals(Operators.TIMES);
    return product && (isWeightAt(apply, 0) || isWeightAt(apply, 1));
  }

  /** Which argument of a weighed term is the weight. */
  int weightPlace(Apply apply) {
    return isWeightAt(apply, 0) ? 0 : 1;
  }

  private boolean isWeightAt(Apply apply, int place) {
    return apply.args().get(place) instanceof Symbol symbol && isWeight(symbol);
  }
}
