package org.unroll.analysis;

import java.util.stream.IntStream;

/**
 * By how much each step of a layer can stretch or shrink a gradient on its way back. Arrays are not to
 * be written to.
 *
 * @param layer name of the layer
 * @param singularValues for each position those of J_t = d s_t / d s_{t-1}, the largest first
 */
public record StepSpectra(String layer, double[][] singularValues) {

  /** Multiplications, in rough numbers, that take longer than waking another thread: some 4 ms. */
  private static final double WORTH_SHARING = 1e7;

  /**
   * Singular values of all one-step Jacobians. Where it pays, the steps are shared out to the
   * processors; each is computed by itself, so the numbers do not depend on how many there are.
   *
   * @throws ArithmeticException if a number is not finite
   */
  public static StepSpectra of(StateJacobians jacobians) {
    double[][] values = new double[jacobians.length()][];
    IntStream pairs = IntStream.range(0, (values.length + 1) / 2);
    double work = values.length * Math.pow(jacobians.size(), 3);
    (work > WORTH_SHARING ? pairs.parallel() : pairs)
        .forEach(pair -> fill(jacobians, pair, values));
    return new StepSpectra(jacobians.layer(), values);
  }

  private static void fill(StateJacobians jacobians, int pair, double[][] values) {
    int t = 2 * pair;
    int next = Math.min(t + 1, values.length - 1);
    double[][] both = SingularValues.of(jacobians.at(t), jacobians.at(next));
    values[t] = both[0];
    values[next] = both[1];
  }

  /** ||J_t||, the spectral norms, by position. A fresh array. */
  public double[] norms() {
    double[] norms = new double[singularValues.length];
    for (int t = 0; t < norms.length; t++) {
      norms[t] = singularValues[t][0];
    }
    return norms;
  }
}
