package org.unroll.notation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/** How a notation arranges the terms of a sum: their order, and which products are joined into one. */
public final class Arrangement {

  private final Cell cell;
  private final Notation notation;

  /** The arrangement of this cell's sums in a notation. */
  public Arrangement(Cell cell, Notation notation) {
    this.cell = cell;
    this.notation = notation;
  }

  /** Whether an expression is shown as a sum of terms. */
  public static boolean isSum(Expr expr) {
    return expr instanceof Apply apply && isSum(apply.operator());
  }

  private static boolean isSum(Operator operator) {
    return operator.equals(Operators.PLUS) || operator.equals(Operators.MINUS);
  }

  /** The terms of a sum in the order in which they are shown; another expression is its own only term. */
  public List<Summand> terms(Expr sum) {
    List<Summand> terms = new ArrayList<>();
    flatten(sum, false, terms);
    sort(terms);
    return joined(terms);
  }

  private static void flatten(Expr expr, boolean negative, List<Summand> terms) {
    if (expr instanceof Apply apply && isSum(apply.operator())) {
      boolean minus = apply.operator().equals(Operators.MINUS);
      flatten(apply.args().get(0), negative, terms);
      flatten(apply.args().get(1), negative != minus, terms);
    } else if (expr instanceof Apply apply && apply.operator().equals(Operators.NEGATE)) {
      flatten(apply.args().get(0), !negative, terms);
    } else {
      terms.add(new Summand(negative, List.of(expr)));
    }
  }

  /** Moves the products to the front where the wrong one comes first; else all stays as written. */
  private void sort(List<Summand> terms) {
    List<Summand> products = terms.stream().filter(t -> Summand.isProduct(t.first())).toList();
    if (products.size() > 1 && rank(products.get(0)) > rank(products.get(1))) {
      terms.sort(Comparator.comparing(this::rank));
    }
  }

  private int rank(Summand term) {
    if (!Summand.isProduct(term.first())) {
      return 2;
    }
    boolean input = readsInput(Summand.vector(term.first()));
    return input == (notation.order() == Notation.Order.INPUT_FIRST) ? 0 : 1;
  }

  private boolean readsInput(Expr expr) {
    if (expr instanceof Apply apply) {
      return apply.args().stream().anyMatch(this::readsInput);
    }
    return expr instanceof Symbol symbol
        && cell.inputs().stream().anyMatch(port -> port.name().equals(symbol.name()));
  }

  private List<Summand> joined(List<Summand> terms) {
    List<Summand> result = new ArrayList<>(terms);
    for (int i = 0; i < result.size(); i++) {
      Summand first = result.get(i);
      Optional<Summand> partner =
          result.subList(i + 1, result.size()).stream().filter(t -> join(first, t)).findFirst();
      if (partner.isPresent()) {
        result.remove(partner.get());
        result.set(i, new Summand(first.negative(), List.of(first.first(), partner.get().first())));
      }
    }
    return List.copyOf(result);
  }

  private boolean join(Summand a, Summand b) {
    return Summand.isProduct(a.first())
        && Summand.isProduct(b.first())
        && a.negative() == b.negative()
        && notation
            .joint(Summand.matrix(a.first()).name(), Summand.matrix(b.first()).name())
            .isPresent();
  }
}
