package org.unroll.lab.gradient;

import java.util.List;
import java.util.Locale;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

/** What a plain RNN squashes its sums with. */
public enum Activation {
  /** Between -1 and 1, slope at most 1. */
  TANH,
  /** Between 0 and 1, slope at most 1/4. */
  SIGMOID,
  /** Zero, or the sum as it is: slope 0 or 1. */
  RELU,
  /** The sum as it is: a linear network. */
  IDENTITY;

  /**
   * The plain cell with this function. Weights keep their names, so that equal seeds draw equal weights
   * whatever the function is.
   *
   * @param plain a cell of one equation {@code h = tanh(...)}, such as the catalogue's {@code rnn}
   */
  Cell of(Cell plain) {
    if (this == TANH) {
      return plain;
    }
    List<Equation> equations = plain.equations().stream().map(this::squashing).toList();
    return new Cell(
        plain.id(),
        plain.title(),
        plain.citation(),
        plain.inputs(),
        plain.states(),
        plain.outputs(),
        equations,
        plain.forgetBias(),
        plain.initial(),
        plain.shapes());
  }

  private Equation squashing(Equation equation) {
    Expr sum = ((Apply) equation.value()).args().get(0);
    return new Equation(
        equation.name(), Apply.of(operator(), sum), equation.note(), equation.line());
  }

  private Operator operator() {
    return Operators.call(name().toLowerCase(Locale.ROOT)).orElseThrow();
  }
}
