package org.unroll.reference;

import java.util.List;
import java.util.Optional;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/** Everything inside the recurrent layer: states, gates, their errors, and what each step adds. */
final class LayerFields implements Computed {

  private static final String LAYER = NodeFields.LAYER;
  private static final String JACOBIAN = "jacobian.";

  private final Program program;
  private final Program last;
  private final WeightLayout layout;
  private final List<String> states;
  private final NodeFields nodes;
  private final JacobianFields jacobian;

  /**
   * Fields of a layer.
   *
   * @param program after both passes
   * @param last the same case with the gradients of the last loss term alone
   */
  LayerFields(Program program, Program last, WeightLayout layout) {
    this.program = program;
    this.last = last;
    this.layout = layout;
    this.states = program.network().cell().states();
    this.nodes = new NodeFields(program);
    this.jacobian = new JacobianFields(program);
  }

  @Override
  public Optional<List<String>> words(String path) {
    return path.equals(LAYER + JACOBIAN + "state") ? Optional.of(states) : Optional.empty();
  }

  @Override
  public Optional<double[]> numbers(String path) {
    if (!path.startsWith(LAYER)) {
      return Optional.empty();
    }
    String field = path.substring(LAYER.length());
    if (field.startsWith(JACOBIAN)) {
      return jacobian.numbers(field.substring(JACOBIAN.length()));
    }
    return field.equals("dW_hh_step") ? Optional.of(contributions()) : norms(field);
  }

  /** T x G H x H: what the use of the recurrent weights at each step adds to their gradient. */
  private double[] contributions() {
    return Rows.joined(
        program.length(), t -> layout.stacked(LAYER + "W_hh", name -> contribution(t, name)));
  }

  private double[] contribution(int t, String weight) {
    return program.step(t).contribution(Symbol.now(weight.substring(LAYER.length())));
  }

  private Optional<double[]> norms(String field) {
    for (String state : states) {
      String norm = "dLlast_d" + state + "_norm";
      if (field.equals(norm)) {
        return Optional.of(GradientFlow.norms(last, state));
      }
      if (field.equals(norm + "_example")) {
        return Optional.of(normsByExample(state));
      }
    }
    return nodes.numbers(LAYER + field);
  }

  /** T x B. */
  private double[] normsByExample(String state) {
    double[] all = new double[last.length() * last.batch()];
    for (int b = 0; b < last.batch(); b++) {
      double[] norms = GradientFlow.norms(last, state, b);
      for (int t = 0; t < norms.length; t++) {
        all[t * last.batch() + b] = norms[t];
      }
    }
    return all;
  }
}
