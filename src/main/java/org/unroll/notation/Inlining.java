package org.unroll.notation;

import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;

/** Puts what a name stands for in its place, for names that a notation does not show. */
public final class Inlining {

  private final Cell cell;
  private final Notation notation;

  /** The names of this cell that the notation does not show. */
  public Inlining(Cell cell, Notation notation) {
    this.cell = cell;
    this.notation = notation;
  }

  /** The same expression without those names; their gradients stay. */
  public Expr of(Expr expr) {
    if (expr instanceof Apply apply) {
      return new Apply(apply.operator(), apply.args().stream().map(this::of).toList());
    }
    return expr instanceof Symbol symbol && isHidden(symbol)
        ? cell.equation(symbol.name()).map(Equation::value).map(this::of).orElse(expr)
        : expr;
  }

  /** A state is always shown: the next step needs its letter. */
  boolean isHidden(Symbol symbol) {
    return !symbol.gradient()
        && symbol.moment() == Moment.NOW
        && notation.inlines(symbol.name())
        && !cell.states().contains(symbol.name());
  }
}
