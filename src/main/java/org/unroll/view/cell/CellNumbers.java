package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.unroll.expr.Buffer;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.model.EquationScript;
import org.unroll.model.Operation;
import org.unroll.model.StepScript;
import org.unroll.view.stage.ValueScale;

/**
 * The numbers of a diagram at any time step: values of parts, gradients of parts, and the share of a
 * gradient that each single wire carries back. All are the trace's, or computed from it by the rules
 * that the engine ran.
 */
final class CellNumbers {

  private static final double RANGE = 1e-4;

  private final CellContent content;
  private final StepScript script;
  private final Map<String, List<Operation>> summands = new HashMap<>();
  private final Map<String, double[]> flows = new HashMap<>();
  private final double limit;
  private final double largest;
  private final double weightLimit;

  CellNumbers(CellContent content, Diagram diagram) {
    this.content = content;
    this.script = StepScript.of(content.cell());
    for (Wire wire : diagram.wires()) {
      summands.put(wire.key(), operations(diagram, wire));
    }
    limit = ValueScale.of(content.trace(), content.cell().states());
    largest = Scales.largest(states().flatMapToDouble(s -> norms(s)).toArray());
    weightLimit =
        ValueScale.round(
            content.cell().weights().stream()
                .flatMapToDouble(w -> Arrays.stream(weight(w.getKey().name()).data))
                .toArray());
  }

  private Stream<String> states() {
    return content.cell().states().stream();
  }

  private DoubleStream norms(String name) {
    return IntStream.range(0, content.trace().length())
        .mapToDouble(t -> Scales.norm(content.trace().gradient(name, t)));
  }

  /** The backward operations of a wire's reader that add to the gradient of what it carries. */
  private List<Operation> operations(Diagram diagram, Wire wire) {
    List<Operation> found = new ArrayList<>();
    for (EquationScript equation : script.equations()) {
      for (Operation operation : equation.backward()) {
        String reader = diagram.owners().get(operation.source().target().name());
        boolean here = wire.to().equals(reader);
        if (here && operation.target().equals(wire.carried().toGradient())) {
          found.add(operation);
        }
      }
    }
    return found;
  }

  /** The backward operations by which a wire hands its gradient on. */
  List<Operation> operations(Wire wire) {
    return summands.get(wire.key());
  }

  /** What happens within a time step of this cell. */
  StepScript script() {
    return script;
  }

  /** A part's value, one number per unit. */
  double[] value(Symbol symbol, int step) {
    int time = symbol.moment() == Moment.BEFORE ? step - 1 : step;
    return content.trace().value(symbol.name(), time);
  }

  /**
   * What a wire carries back at a step: its share of dL/d(carried). Into a new state comes what later
   * steps and the read-out send: all of its gradient but what this step itself adds.
   */
  double[] flow(Wire wire, int step) {
    return flows.computeIfAbsent(wire.key() + " " + step, key -> compute(wire, step));
  }

  private double[] compute(Wire wire, int step) {
    boolean end = wire.to().endsWith("[t]");
    double[] sum = end ? total(wire.carried(), step) : new double[0];
    Evaluator evaluator = new Evaluator(content.cell(), content.trace(), step);
    List<Operation> parts = end ? inside(wire.carried()) : operations(wire);
    for (Operation part : parts) {
      double[] summand = evaluator.of(part.value());
      sum = sum.length == 0 ? new double[summand.length] : sum;
      for (int k = 0; k < sum.length; k++) {
        sum[k] += end ? -summand[k] : summand[k];
      }
    }
    return sum.length == 0 ? new double[value(wire.carried(), step).length] : sum;
  }

  private List<Operation> inside(Symbol state) {
    return script.equations().stream()
        .flatMap(e -> e.backward().stream())
        .filter(o -> o.target().equals(state.toGradient()))
        .toList();
  }

  private double[] total(Symbol symbol, int step) {
    return content.trace().gradient(symbol.name(), step);
  }

  /** What several wires carry back together. */
  double[] flow(List<Wire> wires, int step) {
    double[] sum = flow(wires.get(0), step).clone();
    for (Wire wire : wires.subList(1, wires.size())) {
      double[] more = flow(wire, step);
      for (int k = 0; k < sum.length; k++) {
        sum[k] += more[k];
      }
    }
    return sum;
  }

  /** A weight as the pass used it. */
  Buffer weight(String name) {
    return content.trace().weight(name);
  }

  /** The value shown in full colour. */
  double limit() {
    return limit;
  }

  /** The weight shown in full colour. */
  double weightLimit() {
    return weightLimit;
  }

  /** The length of a gradient drawn thickest: the largest that any state has at any step. */
  double largestGradient() {
    return largest;
  }

  /** The length of a gradient drawn as a hair. */
  double smallestGradient() {
    return largest * RANGE;
  }
}
