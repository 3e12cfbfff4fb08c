package org.unroll.analysis;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;
import org.ejml.interfaces.linsol.LinearSolverDense;

/** The numbers w that make the sum of squares |A w - b|^2 smallest. */
public final class LeastSquares {

  private LeastSquares() {}

  /**
   * Solves by a QR decomposition with column pivoting, so that columns that say the same do no harm.
   *
   * @param rows A, one row per equation, at least as many as columns. Not modified.
   * @param wanted b, one number per equation. Not modified.
   * @return w, one number per column
   * @throws IllegalArgumentException if there are fewer equations than unknowns
   */
  public static double[] solve(double[][] rows, double[] wanted) {
    int unknowns = rows.length == 0 ? 0 : rows[0].length;
    if (unknowns == 0 || rows.length < unknowns) {
      throw new IllegalArgumentException(
          "%d equations are too few for %d unknowns".formatted(rows.length, unknowns));
    }
    LinearSolverDense<DMatrixRMaj> solver =
        LinearSolverFactory_DDRM.leastSquaresQrPivot(true, false);
    solver.setA(new DMatrixRMaj(rows));
    DMatrixRMaj weights = new DMatrixRMaj(unknowns, 1);
    solver.solve(DMatrixRMaj.wrap(wanted.length, 1, wanted.clone()), weights);
    return weights.data;
  }
}
