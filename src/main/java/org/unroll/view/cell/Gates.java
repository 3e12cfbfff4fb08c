package org.unroll.view.cell;

import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/** Tells which values are gates: between 0 and 1 because a sigmoid made them, or 1 minus such. */
final class Gates {

  private final Cell cell;

  Gates(Cell cell) {
    this.cell = cell;
  }

  /** Index of the first argument that is a gate, or -1. */
  int among(List<Expr> args) {
    for (int i = 0; i < args.size(); i++) {
      if (isGate(args.get(i))) {
        return i;
      }
    }
    return -1;
  }

  boolean isGate(Expr expr) {
    if (expr instanceof Symbol symbol) {
      boolean state = cell.states().contains(symbol.name());
      return state
          ? cell.gates().contains(symbol.name())
          : cell.equation(symbol.name()).filter(e -> isGate(e.value())).isPresent();
    }
    return expr instanceof Apply apply && isGate(apply);
  }

  private boolean isGate(Apply apply) {
    boolean complement =
        apply.operator().equals(Operators.MINUS) && apply.args().get(0).equals(Literal.ONE);
    return apply.operator().equals(Operators.SIGMOID)
        || (complement && isGate(apply.args().get(1)));
  }
}
