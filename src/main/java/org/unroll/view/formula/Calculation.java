package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.engine.Trace;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Form;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;
import org.unroll.notation.Arrangement;
import org.unroll.notation.Inlining;
import org.unroll.notation.LatexPrinter;
import org.unroll.notation.Notation;
import org.unroll.notation.Summand;
import org.unroll.view.formula.WorkedLine.Role;

/** Works formulas out in the numbers of one unit. Every result is the engine's own. */
final class Calculation {

  private final Cell cell;
  private final Notation notation;
  private final Trace trace;
  private final int unit;
  private final Arrangement arrangement;

  Calculation(Cell cell, Notation notation, Trace trace, int unit) {
    this.cell = cell;
    this.notation = notation;
    this.trace = trace;
    this.unit = unit;
    this.arrangement = new Arrangement(cell, notation);
  }

  /** An equation at a time step. */
  Worked forward(Equation equation, int step) {
    Expr value = new Inlining(cell, notation).of(equation.value());
    StepNumbers numbers = numbers(step);
    LatexPrinter letters = new LatexPrinter(cell, notation);
    Optional<Apply> call = activation(value);
    Expr inside = call.map(c -> c.args().get(0)).orElse(value);
    List<WorkedLine> lines = new ArrayList<>(terms(inside, letters, numbers));
    double result = at(trace.value(equation.name(), step));
    if (call.isEmpty()) {
      return new Worked(withSum(lines, result), Optional.empty(), result);
    }
    double net = at(trace.value(equation.name() + ".0", step));
    String name = letters.name(call.get().operator());
    lines = withSum(lines, net);
    String applied = name + "(" + Digits.result(net) + ")";
    lines.add(new WorkedLine(Role.RESULT, "", List.of(), applied, result));
    return new Worked(lines, Optional.of(name), result);
  }

  /** The function that is applied last, if it is applied to more than a name. */
  private static Optional<Apply> activation(Expr value) {
    return value instanceof Apply call
            && call.operator().form().style() == Form.Style.CALL
            && call.operator().arity() == 1
            && call.args().get(0) instanceof Apply
        ? Optional.of(call)
        : Optional.empty();
  }

  /** The terms of a sum, each worked out. */
  List<WorkedLine> terms(Expr sum, LatexPrinter letters, StepNumbers numbers) {
    return arrangement.terms(sum).stream().map(term -> line(term, letters, numbers)).toList();
  }

  private WorkedLine line(Summand term, LatexPrinter letters, StepNumbers numbers) {
    double sign = term.negative() ? -1 : 1;
    double value = term.parts().stream().mapToDouble(part -> numbers.at(part, unit)).sum();
    String label = (term.negative() ? "-" : "") + letters.print(term);
    List<Factors> factors = new ArrayList<>();
    term.parts().forEach(part -> factors.addAll(dot(part, sign, numbers)));
    String arithmetic =
        factors.isEmpty() ? (term.negative() ? "-" : "") + arithmetic(term.first(), numbers) : "";
    return new WorkedLine(Role.TERM, label, factors, arithmetic.replace("--", ""), sign * value);
  }

  /** A number by itself needs no brackets. */
  private String arithmetic(Expr expr, StepNumbers numbers) {
    return expr instanceof Symbol
        ? Digits.plain(numbers.at(expr, unit))
        : printer(numbers).line(expr);
  }

  /** The summands of one unit's row, or column on the way back; empty for what is no product. */
  private List<Factors> dot(Expr expr, double sign, StepNumbers numbers) {
    List<Factors> factors = new ArrayList<>();
    boolean back = expr instanceof Apply a && a.operator().equals(Operators.TRANSPOSED);
    if (!back && !Summand.isProduct(expr)) {
      return factors;
    }
    Buffer matrix = numbers.of(((Apply) expr).args().get(0));
    double[] vector = numbers.of(((Apply) expr).args().get(1)).data;
    for (int k = 0; k < vector.length; k++) {
      int place = back ? k * matrix.cols + unit : unit * matrix.cols + k;
      factors.add(Factors.product(sign * matrix.data[place], vector[k]));
    }
    return factors;
  }

  /** A sum needs a line of its own where there is more than one term. */
  static List<WorkedLine> withSum(List<WorkedLine> terms, double value) {
    List<WorkedLine> lines = new ArrayList<>(terms);
    if (terms.size() > 1) {
      lines.add(new WorkedLine(Role.SUM, "", List.of(), "", value));
    }
    return lines;
  }

  StepNumbers numbers(int step) {
    return new StepNumbers(cell, trace, step);
  }

  private NumberPrinter printer(StepNumbers numbers) {
    return new NumberPrinter(notation, arrangement, numbers, unit);
  }

  /** This unit's number. */
  double at(double[] numbers) {
    return numbers[Math.min(unit, numbers.length - 1)];
  }
}
