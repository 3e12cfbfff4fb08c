package org.unroll.analysis;

/**
 * How far a square matrix can stretch a vector, once and again and again. Arrays are not to be written
 * to.
 *
 * @param singularValues the largest first
 * @param eigenvalues in no order
 */
public record Spectrum(double[] singularValues, Eigenvalues eigenvalues) {

  /**
   * The spectrum of a square matrix.
   *
   * @param matrix Not modified.
   * @throws ArithmeticException if a decomposition does not converge, as with numbers that are not
   *     finite
   */
  public static Spectrum of(double[][] matrix) {
    return new Spectrum(SingularValues.of(matrix), Eigenvalues.of(matrix));
  }

  /** The spectral norm: the largest singular value. */
  public double norm() {
    return singularValues[0];
  }

  /** The spectral radius: the largest absolute eigenvalue. */
  public double radius() {
    return eigenvalues.radius();
  }
}
