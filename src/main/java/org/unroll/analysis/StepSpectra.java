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

  /**
   * Singular values of all one-step Jacobians. The steps are shared out to the processors; each is
   * computed by itself, so the numbers do not depend on how many there are.
   *
   * @throws ArithmeticException if a number is not finite
   */
  public static StepSpectra of(StateJacobians jacobians) {
    double[][] values =
        IntStream.range(0, jacobians.length())
            .parallel()
            .mapToObj(t -> SingularValues.of(jacobians.at(t)))
            .toArray(double[][]::new);
    return new StepSpectra(jacobians.layer(), values);
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
