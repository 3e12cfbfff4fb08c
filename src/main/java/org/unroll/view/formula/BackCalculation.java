package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.notation.GradientLine;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientLine.Share;
import org.unroll.notation.GradientPrinter;
import org.unroll.notation.Notation;
import org.unroll.view.formula.WorkedLine.Role;

/** Works the formulas of the way back out in the numbers of one unit. */
final class BackCalculation {

  private final Trace trace;
  private final int unit;
  private final Calculation calculation;
  private final GradientPrinter letters;
  private final boolean rows;

  BackCalculation(Cell cell, Notation notation, Trace trace, int unit) {
    this.trace = trace;
    this.unit = unit;
    this.calculation = new Calculation(cell, notation, trace, unit);
    this.letters = new GradientPrinter(cell, notation);
    this.rows = notation.rows();
  }

  /** A gradient at a time step; a weight's is summed over all of them. */
  Worked of(GradientLine line, int step) {
    return line.kind() == Kind.WEIGHT ? weight(line) : value(line, step);
  }

  private Worked value(GradientLine line, int step) {
    List<WorkedLine> terms = new ArrayList<>();
    for (Share share : line.shares()) {
      StepNumbers numbers = calculation.numbers(step + share.time().offset());
      terms.addAll(calculation.terms(share.value(), letters.printer(share), numbers));
    }
    double result = calculation.at(trace.gradient(line.target().name(), step));
    return new Worked(Calculation.withSum(terms, result), Optional.empty(), result);
  }

  /** One number of a weight's gradient: in the unit's row the one that is largest. */
  private Worked weight(GradientLine line) {
    Entry largest =
        IntStream.range(0, line.targets().size())
            .mapToObj(k -> largest(line, k))
            .max(Comparator.comparing(entry -> Math.abs(entry.value)))
            .orElseThrow();
    List<Factors> factors =
        IntStream.range(0, trace.length()).mapToObj(step -> share(largest, step)).toList();
    WorkedLine sum =
        new WorkedLine(Role.TERM, letters.target(line), factors, "", largest.value, place(largest));
    return new Worked(List.of(sum), Optional.empty(), largest.value);
  }

  /**
   * One number of a weight.
   *
   * @param share what one time step adds to the weight's gradient
   * @param column in the unit's row; -1 for a bias
   * @param before columns of the matrix that this one is joined to, if it is
   */
  private record Entry(Expr share, int column, int before, double value) {}

  private Entry largest(GradientLine line, int target) {
    Buffer gradient = trace.weightGradient(line.targets().get(target).name());
    Expr share = line.shares().get(target).value();
    int before = target == 0 ? 0 : trace.weightGradient(line.target().name()).cols;
    if (!isOuter(share)) {
      return new Entry(share, -1, before, calculation.at(gradient.data));
    }
    int row = unit * gradient.cols;
    int column =
        IntStream.range(0, gradient.cols)
            .boxed()
            .max(Comparator.comparing(c -> Math.abs(gradient.data[row + c])))
            .orElseThrow();
    return new Entry(share, column, before, gradient.data[row + column]);
  }

  private static boolean isOuter(Expr share) {
    return share instanceof Apply apply && apply.operator().equals(Operators.OUTER);
  }

  private Factors share(Entry entry, int step) {
    StepNumbers numbers = calculation.numbers(step);
    if (!isOuter(entry.share)) {
      return Factors.single(numbers.at(entry.share, unit));
    }
    List<Expr> args = ((Apply) entry.share).args();
    return Factors.product(numbers.at(args.get(0), unit), numbers.at(args.get(1), entry.column));
  }

  /** Row and column as the notation counts them: row vectors make the weights lie on their side. */
  private String place(Entry entry) {
    int row = unit + 1;
    int column = entry.before + entry.column + 1;
    return entry.column < 0 ? "" + row : rows ? column + ", " + row : row + ", " + column;
  }
}
