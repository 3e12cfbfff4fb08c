package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** An optimiser that treats every number by itself, with some memory of its own for each. */
abstract class ElementRule implements Optimizer {

  private final List<Weight> weights;
  private final List<double[]> memory = new ArrayList<>();

  ElementRule(Weights weights) {
    this.weights = List.copyOf(weights.all());
  }

  /** As many arrays of zeros as there are weights, of their lengths; part of the memory. */
  final double[][] zeros() {
    double[][] zeros =
        weights.stream().map(w -> new double[w.value().data.length]).toArray(double[][]::new);
    memory.addAll(Arrays.asList(zeros));
    return zeros;
  }

  /** One number that begins at zero; part of the memory. */
  final double[] zero() {
    double[] zero = new double[1];
    memory.add(zero);
    return zero;
  }

  @Override
  public List<double[]> memory() {
    return Collections.unmodifiableList(memory);
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
