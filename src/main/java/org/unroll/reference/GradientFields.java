package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.UnrolledNetwork;
import org.unroll.expr.Symbol;

/** Gradients of the total loss with respect to weights, outputs, inputs and initial states. */
record GradientFields(WeightLayout layout, UnrolledNetwork program) implements Computed {

  private static final String WEIGHTS = "weights.";
  private static final Symbol OUTPUT = Symbol.now("y").toGradient();

  @Override
  public Optional<double[]> numbers(String path) {
    if (path.startsWith(WEIGHTS)) {
      return new WeightFields(layout, program.weights())
          .gradients(path.substring(WEIGHTS.length()));
    }
    return switch (path) {
      case "y" ->
          Optional.of(Rows.joined(program.terms(), n -> program.head(n).buffer(OUTPUT).data));
      case "x" -> Optional.of(Rows.joined(program.length(), t -> program.inputGradient(t).data));
      default ->
          InitialField.of(path, program)
              .map(field -> program.initialGradient(field.layer(), field.state()).data);
    };
  }
}
