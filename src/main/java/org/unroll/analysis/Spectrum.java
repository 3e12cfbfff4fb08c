package org.unroll.analysis;

import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * How far a square matrix can stretch a vector, once and again and again.
 *
 * @param norm spectral norm: the largest singular value
 * @param radius spectral radius: the largest absolute eigenvalue
 */
public record Spectrum(double norm, double radius) {

  /**
   * The spectrum of a square matrix.
   *
   * @param matrix Not modified.
   * @throws ArithmeticException if a decomposition does not converge, as with numbers that are not
   *     finite
   */
  public static Spectrum of(double[][] matrix) {
    return new Spectrum(largestSingularValue(matrix), largestEigenvalue(matrix));
  }

  private static double largestSingularValue(double[][] matrix) {
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(matrix.length, matrix.length, false, false, true);
    require(svd.decompose(new DMatrixRMaj(matrix)));
    double largest = 0;
    for (double value : svd.getSingularValues()) {
      largest = Math.max(largest, value);
    }
    return largest;
  }

  private static double largestEigenvalue(double[][] matrix) {
    EigenDecomposition_F64<DMatrixRMaj> eigen =
        DecompositionFactory_DDRM.eig(matrix.length, false, false);
    require(eigen.decompose(new DMatrixRMaj(matrix)));
    double largest = 0;
    for (int i = 0; i < eigen.getNumberOfEigenvalues(); i++) {
      Complex_F64 value = eigen.getEigenvalue(i);
      largest = Math.max(largest, value.getMagnitude());
    }
    return largest;
  }

  private static void require(boolean converged) {
    if (!converged) {
      throw new ArithmeticException("the decomposition did not converge; are all numbers finite?");
    }
  }
}
