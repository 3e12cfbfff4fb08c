package org.unroll.analysis;

import java.util.Arrays;

/**
 * How much of a change at an earlier position is left at a later one, at most: the spectral norm of
 * d s_t / d s_k for one t and every k that is read before it, beside the bound by the norms of single
 * steps, ||J_t|| ... ||J_{k+1}||. The norm can be far below the bound, since steps stretch in different
 * directions. Source: Pascanu, Mikolov and Bengio 2013, eq. 5 to 7. Arrays are not to be written to.
 *
 * @param layer name of the layer
 * @param later t
 * @param norms ||d s_t / d s_k|| by position k; 1 at t, not-a-number where k is read after t
 * @param bounds the product of the steps' norms, likewise
 */
public record ProductNorms(String layer, int later, double[] norms, double[] bounds) {

  /**
   * The norms for one later position.
   *
   * @throws ArithmeticException if a number is not finite
   */
  public static ProductNorms of(StateJacobians jacobians, int later) {
    double[] norms = new double[jacobians.length()];
    double[] bounds = new double[jacobians.length()];
    Arrays.fill(norms, Double.NaN);
    Arrays.fill(bounds, Double.NaN);
    StateErrors product = StateErrors.unit(jacobians);
    norms[later] = 1;
    bounds[later] = 1;
    int position = later;
    while (jacobians.before(position) >= 0) {
      double step = SingularValues.of(jacobians.at(position))[0];
      product.sendBack(position);
      int earlier = jacobians.before(position);
      norms[earlier] = SingularValues.of(product.joined())[0];
      bounds[earlier] = bounds[position] * step;
      position = earlier;
    }
    return new ProductNorms(jacobians.layer(), later, norms, bounds);
  }
}
