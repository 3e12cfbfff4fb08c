package org.unroll.reference;

import java.util.Optional;
import org.unroll.engine.Weights;

/** The weights as the engine has them, stacked as in the case. */
record WeightFields(WeightLayout layout, Weights weights) implements Computed {

  @Override
  public Optional<double[]> numbers(String array) {
    return Optional.ofNullable(layout.stacked(array, name -> weights.get(name).value().data));
  }

  /** Their gradients, stacked likewise. */
  Optional<double[]> gradients(String array) {
    return Optional.ofNullable(layout.stacked(array, name -> weights.get(name).gradient().data));
  }
}
