package org.unroll.reference;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;
import org.unroll.network.Layer;

/** Everything inside one recurrent layer: states, gates, their errors, and what each step adds. */
final class LayerFields implements Computed {

  private static final String JACOBIAN = "jacobian.";

  private final Program program;
  private final Program last;
  private final WeightLayout layout;
  private final Layer layer;
  private final String name;
  private final NodeFields nodes;
  private final JacobianFields jacobian;

  /**
   * Fields of a layer.
   *
   * @param program after both passes
   * @param last the same case with the gradients of the last loss term alone
   */
  LayerFields(Program program, Program last, WeightLayout layout, Layer layer) {
    this.program = program;
    this.last = last;
    this.layout = layout;
    this.layer = layer;
    this.name = layer.name();
    this.nodes = new NodeFields(program, layer);
    this.jacobian = new JacobianFields(program, layer);
  }

  @Override
  public Optional<List<String>> words(String field) {
    return field.equals(JACOBIAN + "state") ? Optional.of(layer.cell().states()) : Optional.empty();
  }

  @Override
  public Optional<double[]> numbers(String field) {
    if (field.startsWith(JACOBIAN)) {
      return jacobian.numbers(field.substring(JACOBIAN.length()));
    }
    return switch (field) {
      case "dW_hh_step" -> Optional.of(contributions());
      case "out" -> Optional.of(overTime(t -> program.output(name, t).data));
      default -> norms(field);
    };
  }

  private double[] overTime(IntFunction<double[]> row) {
    return Rows.joined(program.length(name), row);
  }

  /** T x G H x H: what the use of the recurrent weights at each step adds to their gradient. */
  private double[] contributions() {
    return overTime(t -> layout.stacked(name + ".W_hh", weight -> contribution(t, weight)));
  }

  private double[] contribution(int t, String weight) {
    return program.step(name, t).contribution(Symbol.now(weight.substring(name.length() + 1)));
  }

  private Optional<double[]> norms(String field) {
    for (String state : layer.cell().states()) {
      String norm = "dLlast_d" + state + "_norm";
      if (field.equals(norm)) {
        return Optional.of(GradientFlow.norms(last, name, state));
      }
      if (field.equals(norm + "_example")) {
        return Optional.of(normsByExample(state));
      }
    }
    return nodes.numbers(field);
  }

  /** T x B. */
  private double[] normsByExample(String state) {
    double[] all = new double[last.length(name) * last.batch()];
    for (int b = 0; b < last.batch(); b++) {
      double[] norms = GradientFlow.norms(last, name, state, b);
      for (int t = 0; t < norms.length; t++) {
        all[t * last.batch() + b] = norms[t];
      }
    }
    return all;
  }
}
