package org.unroll.analysis;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvalues of a square matrix: by what it multiplies vectors that keep their direction. Arrays
 * are not to be written to.
 *
 * @param real real parts
 * @param imaginary imaginary parts
 */
public record Eigenvalues(double[] real, double[] imaginary) {

  /**
   * All eigenvalues, in no order.
   *
   * @param matrix n x n. Not modified.
   * @throws ArithmeticException if the decomposition does not converge, as with numbers that are not
   *     finite
   */
  public static Eigenvalues of(double[][] matrix) {
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(matrix.length, false, false);
    if (!eigen.decompose(new DMatrixRMaj(matrix))) {
      throw new ArithmeticException("the eigenvalues did not converge; are all numbers finite?");
    }
    int count = eigen.getNumberOfEigenvalues();
    double[] real = new double[count];
    double[] imaginary = new double[count];
    for (int i = 0; i < count; i++) {
      Complex_F64 value = eigen.getEigenvalue(i);
      real[i] = value.getReal();
      imaginary[i] = value.getImaginary();
    }
    return new Eigenvalues(real, imaginary);
  }

  /** The spectral radius: the largest absolute value. */
  public double radius() {
    double largest = 0;
    for (int i = 0; i < real.length; i++) {
      largest = Math.max(largest, Math.hypot(real[i], imaginary[i]));
    }
    return largest;
  }
}
