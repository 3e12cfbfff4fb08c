package org.unroll.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Finds in a cell's equations what a state keeps of itself from one step to the next if gates are held
 * where they are: d(state_t)/d(state_{t-1}) through sums, differences and products number by number
 * only. In {@code c = f*c + i*g} that is f; in {@code h = (1 - z)*h + z*n} it is 1 - z; in a plain RNN,
 * where the state passes a matrix and a squashing function, there is none. Source for the LSTM:
 * Hochreiter and Schmidhuber 1997, section 3.1 (the constant error carousel); with forget gates Gers,
 * Schmidhuber and Cummins 2000.
 */
final class DirectPath {

  private static final Set<Operator> LINEAR =
      Set.of(
          Operators.PLUS,
          Operators.MINUS,
          Operators.NEGATE,
          Operators.IDENTITY,
          Operators.TIMES,
          Operators.OVER);

  private final Cell cell;
  private final Symbol origin;
  private final Map<String, Expr> known = new HashMap<>();

  private DirectPath(Cell cell, Symbol origin) {
    this.cell = cell;
    this.origin = origin;
  }

  /** The factor by which a state keeps itself, over names of the step; empty if there is no such way. */
  static Optional<Expr> of(Cell cell, String state) {
    Expr derivative = new DirectPath(cell, Symbol.before(state)).derivative(Symbol.now(state));
    return derivative.equals(Literal.ZERO) ? Optional.empty() : Optional.of(derivative);
  }

  private Expr derivative(Expr expr) {
    if (expr.equals(origin)) {
      return Literal.ONE;
    }
    if (expr instanceof Symbol symbol) {
      return symbol.moment() == Moment.NOW ? within(symbol.name()) : Literal.ZERO;
    }
    return expr instanceof Apply apply && LINEAR.contains(apply.operator())
        ? combined(apply)
        : Literal.ZERO;
  }

  /** A name that another equation defines is followed; a cell's equations form no circle. */
  private Expr within(String name) {
    Optional<Equation> equation = cell.equation(name);
    if (equation.isEmpty()) {
      return Literal.ZERO;
    }
    Expr derivative = known.get(name);
    if (derivative == null) {
      derivative = derivative(equation.get().value());
      known.put(name, derivative);
    }
    return derivative;
  }

  private Expr combined(Apply apply) {
    Expr a = apply.args().get(0);
    Expr da = derivative(a);
    if (apply.operator().arity() == 1) {
      return apply.operator().equals(Operators.NEGATE) ? negative(da) : da;
    }
    Expr b = apply.args().get(1);
    Expr db = derivative(b);
    if (apply.operator().equals(Operators.PLUS)) {
      return sum(da, db);
    }
    if (apply.operator().equals(Operators.MINUS)) {
      return sum(da, negative(db));
    }
    if (apply.operator().equals(Operators.TIMES)) {
      return sum(product(da, b), product(db, a));
    }
    Expr falling = product(db, Operators.over(apply, b));
    return sum(da.equals(Literal.ZERO) ? da : Operators.over(da, b), negative(falling));
  }

  private static Expr sum(Expr a, Expr b) {
    if (a.equals(Literal.ZERO)) {
      return b;
    }
    return b.equals(Literal.ZERO) ? a : Operators.plus(a, b);
  }

  private static Expr negative(Expr a) {
    return a.equals(Literal.ZERO) ? a : Operators.negate(a);
  }

  private static Expr product(Expr derivative, Expr factor) {
    if (derivative.equals(Literal.ZERO)) {
      return derivative;
    }
    return derivative.equals(Literal.ONE) ? factor : Operators.times(derivative, factor);
  }
}
