package org.unroll.lab.gradient;

import org.unroll.engine.Weight;
import org.unroll.expr.Shape;
import org.unroll.network.Network;

/** Weights by what they do: a chart of twelve lines would say less. */
public enum WeightGroup {
  /** Matrices from state to state. */
  RECURRENT,
  /** Matrices from the input. */
  INPUT,
  /** Biases. */
  BIAS,
  /** The read-out. */
  READOUT;

  /** Where a weight belongs. */
  static WeightGroup of(Weight weight) {
    if (weight.name().startsWith(Network.HEAD + ".")) {
      return READOUT;
    }
    if (Specimen.carriesStates(weight)) {
      return RECURRENT;
    }
    return weight.shape().kind() == Shape.Kind.MATRIX ? INPUT : BIAS;
  }
}
