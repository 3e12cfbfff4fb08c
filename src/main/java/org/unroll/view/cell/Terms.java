package org.unroll.view.cell;

import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;

/** Finds inner terms of a cell's equations by their names. */
final class Terms {

  private Terms() {}

  /** The text of a term, such as {@code f*c[t-1]} for {@code c.0}. */
  static String of(Cell cell, String name) {
    return expression(cell, name).toString();
  }

  /** The term itself. */
  static Expr expression(Cell cell, String name) {
    String[] path = name.split("\\.");
    Expr at = cell.equation(path[0]).orElseThrow().value();
    for (int k = 1; k < path.length; k++) {
      at = ((Apply) at).args().get(Integer.parseInt(path[k]));
    }
    return at;
  }
}
