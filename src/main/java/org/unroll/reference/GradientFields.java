package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;

/** Gradients of the total loss with respect to weights, outputs, inputs and initial states. */
record GradientFields(WeightLayout layout, Program program) implements Computed {

  private static final String WEIGHTS = "weights.";
  private static final String INITIAL = "initial." + CaseNetwork.LAYER + ".";

  @Override
  public Optional<double[]> numbers(String path) {
    if (path.startsWith(WEIGHTS)) {
      return new WeightFields(layout, program.weights())
          .gradients(path.substring(WEIGHTS.length()));
    }
    return switch (path) {
      case "y" -> Optional.of(Rows.joined(program.terms(), n -> gradient(program.head(n), "y")));
      case "x" -> Optional.of(Rows.joined(program.length(), t -> gradient(program.step(t), "x")));
      default -> initial(path);
    };
  }

  private static double[] gradient(Frame frame, String name) {
    return frame.buffer(Symbol.now(name).toGradient()).data;
  }

  private Optional<double[]> initial(String path) {
    String state = path.startsWith(INITIAL) ? path.substring(INITIAL.length()) : "";
    return program.network().cell().states().contains(state)
        ? Optional.of(program.step(0).buffer(Symbol.before(state).toGradient()).data)
        : Optional.empty();
  }
}
