package org.unroll.cell;

import org.unroll.expr.Assignment;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;

/**
 * One named equation of a cell.
 *
 * @param name what it defines
 * @param value the right side
 * @param note the author's remark, such as "forget gate"; may be empty
 * @param line where it stands in the cell's text, counted from 1
 */
public record Equation(String name, Expr value, String note, int line) {

  /** The equation as an assignment at the present time step. */
  public Assignment assignment() {
    return new Assignment(Symbol.now(name), value);
  }

  @Override
  public String toString() {
    return name + " = " + value;
  }
}
