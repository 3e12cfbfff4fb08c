package org.unroll.engine;

import java.util.List;

/** An optimiser that treats every number by itself, with some memory of its own for each. */
abstract class ElementRule implements Optimizer {

  private final List<Weight> weights;

  ElementRule(Weights weights) {
    this.weights = List.copyOf(weights.all());
  }

  /** As many arrays of zeros as there are weights, of their lengths. */
  final double[][] memory() {
    return weights.stream().map(w -> new double[w.value().data.length]).toArray(double[][]::new);
  }

  @Override
  public void update() {
    for (int i = 0; i < weights.size(); i++) {
      update(i, weights.get(i).value().data, weights.get(i).gradient().data);
    }
  }

  /**
   * Updates one weight array.
   *
   * @param index which weight array, for the memory
   * @param w Modified.
   * @param g Not modified.
   */
  abstract void update(int index, double[] w, double[] g);
}
