package org.unroll.view.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.expr.Symbol;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.notation.GradientLine;
import org.unroll.notation.GradientLine.Kind;
import org.unroll.notation.GradientPrinter;
import org.unroll.notation.Gradients;
import org.unroll.notation.LatexPrinter;
import org.unroll.notation.Notation;

/** All formulas of a cell in a notation, with their calculations where a pass has come far enough. */
final class CellFormulas {

  private final Cell cell;
  private final Notation notation;
  private final LatexPrinter printer;
  private final Derivations derived;
  private final Gradients gradients;
  private final GradientPrinter gradientPrinter;

  CellFormulas(Cell cell, Notation notation) {
    this.cell = cell;
    this.notation = notation;
    this.printer = new LatexPrinter(cell, notation);
    this.derived = new Derivations(cell, notation);
    this.gradients = derived.gradients();
    this.gradientPrinter = derived.printer();
  }

  /** An equation as it runs forward. */
  String forward(Equation equation) {
    return printer.print(equation);
  }

  /** Every formula there can be in a network, to be set in type in good time. */
  List<String> all(Trace trace) {
    List<String> all = new ArrayList<>(all());
    trace.parts().stream().map(TracePart::inReadingOrder).forEach(layer -> add(layer, all));
    return all.stream().distinct().toList();
  }

  /** At its ends a layer has other formulas than between them. */
  private void add(Trace layer, List<String> all) {
    ResultGradient results = new ResultGradient(derived, layer, 0);
    int last = layer.length() - 1;
    for (String state : cell.states()) {
      IntStream.of(0, 1, last - 1, last)
          .filter(step -> step >= 0 && step <= last)
          .mapToObj(step -> results.row(state, step))
          .flatMap(Optional::stream)
          .forEach(row -> all.addAll(List.of(row.latex(), row.broken(), row.brief())));
    }
  }

  /** Every formula of the cell by itself. */
  List<String> all() {
    List<String> all = new ArrayList<>(cell.equations().stream().map(this::forward).toList());
    for (Equation equation : cell.equations()) {
      for (boolean loss : new boolean[] {true, false}) {
        for (boolean later : new boolean[] {true, false}) {
          gradients.of(equation.name(), loss, later).stream()
              .map(gradientPrinter::print)
              .forEach(all::add);
        }
      }
    }
    return all.stream().distinct().toList();
  }

  /**
   * What is computed at a moment in one equation: the equation itself, or on the way back the gradients
   * of its result, of what stands in its brackets and of its weights; at the update those of its weights.
   *
   * @param unit whose numbers are worked out
   */
  List<FormulaRow> rows(String equation, Moment moment, Trace trace, int unit) {
    if (moment.phase() == Phase.START || moment.phase() == Phase.FORWARD) {
      Optional<Integer> step = Optional.of(moment.step()).filter(t -> t >= 0);
      return List.of(forward(cell.equation(equation).orElseThrow(), step, trace, unit));
    }
    boolean update = moment.phase() == Phase.UPDATE;
    List<FormulaRow> rows = back(equation, update ? 0 : moment.step(), trace, unit);
    List<FormulaRow> weights = rows.stream().filter(row -> row.isAbout(this::isWeight)).toList();
    return update && !weights.isEmpty() ? weights : rows;
  }

  /** Where no gradient arrives at all, the equation stands there as it ran. */
  private List<FormulaRow> back(String equation, int step, Trace trace, int unit) {
    List<FormulaRow> rows = new ArrayList<>();
    new ResultGradient(derived, trace, unit).row(equation, step).ifPresent(rows::add);
    gradients.of(equation, false, false).stream()
        .filter(line -> line.kind() != Kind.RESULT)
        .map(line -> back(line, trace, step, unit))
        .forEach(rows::add);
    return rows.isEmpty()
        ? List.of(forward(cell.equation(equation).orElseThrow(), Optional.of(step), trace, unit))
        : rows;
  }

  private FormulaRow forward(Equation equation, Optional<Integer> step, Trace trace, int unit) {
    Optional<Worked> worked =
        step.map(t -> new Calculation(cell, notation, trace, unit).forward(equation, t));
    return new FormulaRow(List.of(equation.name()), forward(equation), equation.toString(), worked);
  }

  private FormulaRow back(GradientLine line, Trace trace, int step, int unit) {
    Worked worked = new BackCalculation(cell, notation, trace, unit).of(line, step);
    List<String> names = line.targets().stream().map(Symbol::name).toList();
    return new FormulaRow(names, gradientPrinter.print(line), spoken(line), Optional.of(worked));
  }

  private static String spoken(GradientLine line) {
    String targets =
        line.targets().stream()
            .map(target -> target.toGradient().toString())
            .collect(Collectors.joining(", "));
    String shares =
        line.shares().stream()
            .map(share -> share.value().toString())
            .collect(Collectors.joining(" + "));
    return targets + " = " + (line.kind() == Kind.WEIGHT ? "Σ " : "") + shares;
  }

  /** Whether a name is a weight, of this cell or of the read-out. */
  boolean isWeight(String name) {
    return name.equals("V")
        || name.equals("b_y")
        || cell.weights().stream().map(w -> w.getKey()).anyMatch(Symbol.now(name)::equals);
  }
}
