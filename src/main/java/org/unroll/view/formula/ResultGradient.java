package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.expr.Symbol;
import org.unroll.notation.GradientLine;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientPrinter;
import org.unroll.view.formula.WorkedLine.Role;

/**
 * The gradient of an equation's result as the sum of all that arrives there: one line of the formula for
 * each way where there are many terms.
 */
final class ResultGradient {

  private final Cell cell;
  private final Trace trace;
  private final int unit;
  private final Arrivals arrivals;
  private final GradientPrinter letters;

  /** Gradients of a layer's results, in the numbers of one unit. */
  ResultGradient(Derivations derived, Trace trace, int unit) {
    this.cell = derived.cell();
    this.trace = trace;
    this.unit = unit;
    this.arrivals = new Arrivals(derived, trace, unit);
    this.letters = derived.printer();
  }

  /** The formula for an equation at a step; empty for what is no state and gets no error. */
  Optional<FormulaRow> row(String equation, int step) {
    List<Arrival> all = arrivals.at(equation, step);
    if (all.isEmpty()) {
      return cell.states().contains(equation) ? Optional.of(none(equation)) : Optional.empty();
    }
    List<WorkedLine> terms = new ArrayList<>();
    all.forEach(arrival -> terms.addAll(arrival.lines()));
    double[] result = trace.gradient(equation, step);
    double own = result[Math.min(unit, result.length - 1)];
    Worked worked = new Worked(Calculation.withSum(terms, own), Optional.empty(), own);
    return Optional.of(
        new FormulaRow(
            List.of(equation),
            line(equation, all, Arrival::latex),
            broken(equation, all),
            line(equation, all, isOwn(all) ? Arrival::latex : Arrival::brief),
            spoken(equation, all),
            Optional.of(worked)));
  }

  private static boolean isOwn(List<Arrival> all) {
    return all.stream().allMatch(arrival -> arrival.origin().isOwn());
  }

  /** Nothing uses the result any more. */
  private FormulaRow none(String equation) {
    WorkedLine zero = new WorkedLine(Role.TERM, "", List.of(), "0", 0);
    return new FormulaRow(
        List.of(equation),
        target(equation) + "=0",
        Symbol.now(equation).toGradient() + " = 0",
        Optional.of(new Worked(List.of(zero), Optional.empty(), 0)));
  }

  private String target(String equation) {
    return letters.target(new GradientLine(Kind.RESULT, List.of(Symbol.now(equation)), List.of()));
  }

  private String line(String equation, List<Arrival> all, Function<Arrival, String> form) {
    return target(equation) + "=" + sum(all.stream().map(form).collect(Collectors.joining("+ ")));
  }

  private static String sum(String terms) {
    return terms.replace("+ -", "- ");
  }

  private String broken(String equation, List<Arrival> all) {
    StringBuilder rows = new StringBuilder("\\begin{array}{l}" + target(equation) + "=");
    String before = "";
    for (Arrival arrival : all) {
      for (String piece : arrival.pieces()) {
        rows.append(sum(before + piece));
        before = "\\\\ \\quad {}+ ";
      }
    }
    return rows + "\\end{array}";
  }

  private static String spoken(String equation, List<Arrival> all) {
    String shares = all.stream().map(Arrival::spoken).collect(Collectors.joining(" + "));
    return Symbol.now(equation).toGradient() + " = " + shares;
  }
}
