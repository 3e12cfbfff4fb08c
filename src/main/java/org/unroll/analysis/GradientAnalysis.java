package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Program;
import org.unroll.network.Layer;

/**
 * What one looks at while a slider moves: how much of each loss term reaches each step, and how much
 * each step can stretch or shrink it. The lists are unmodifiable.
 *
 * @param gradients norms of dL_n/d(state_k) for every state of every recurrent layer
 * @param spectra singular values of every step of every recurrent layer
 */
public record GradientAnalysis(List<ItemisedNorms> gradients, List<StepSpectra> spectra) {

  /**
   * The analysis of one example.
   *
   * @param program must have run forward. Not modified.
   * @throws ArithmeticException if a number is not finite
   */
  public static GradientAnalysis of(Program program, int example) {
    List<StateJacobians> jacobians = new ArrayList<>();
    for (Layer layer : Layers.recurrent(program)) {
      jacobians.add(StateJacobians.of(program, layer.name(), example));
    }
    List<ItemisedNorms> gradients = ItemisedGradients.of(program, example, jacobians).norms();
    return new GradientAnalysis(gradients, jacobians.stream().map(StepSpectra::of).toList());
  }
}
