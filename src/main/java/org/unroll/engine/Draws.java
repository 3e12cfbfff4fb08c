package org.unroll.engine;

import java.util.Arrays;
import java.util.function.DoubleSupplier;
import java.util.random.RandomGenerator;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.QRDecomposition;
import org.unroll.cell.Initial;
import org.unroll.expr.Buffer;

/** The numbers of each {@link org.unroll.cell.InitialScheme}, where their sources stand. */
final class Draws {

  private Draws() {}

  /**
   * Fills a weight.
   *
   * @param w R x C, overwritten
   * @param fan H
   */
  static void fill(Initial initial, Buffer w, int fan, RandomGenerator random) {
    double bound = 1 / Math.sqrt(fan);
    double number = initial.number();
    switch (initial.scheme()) {
      case UNIFORM -> each(w, () -> random.nextDouble(-bound, bound));
      case XAVIER -> {
        double widest = Math.sqrt(6.0 / (w.rows + w.cols));
        each(w, () -> random.nextDouble(-widest, widest));
      }
      case ORTHOGONAL -> orthogonal(w, random);
      case IDENTITY -> diagonal(w, number);
      case RADIUS -> {
        each(w, () -> random.nextDouble(-bound, bound));
        scale(w, number / radius(w));
      }
      case SPARSE -> sparse(w, (int) Math.min(number, w.cols), random);
      case GAUSSIAN -> each(w, () -> number * random.nextGaussian());
      case CONSTANT -> Arrays.fill(w.data, number);
    }
  }

  private static void each(Buffer w, DoubleSupplier draw) {
    for (int k = 0; k < w.data.length; k++) {
      w.data[k] = draw.getAsDouble();
    }
  }

  private static void diagonal(Buffer w, double number) {
    Arrays.fill(w.data, 0);
    for (int k = 0; k < w.rows; k++) {
      w.data[k * w.cols + k] = number;
    }
  }

  private static void scale(Buffer w, double factor) {
    for (int k = 0; k < w.data.length; k++) {
      w.data[k] *= factor;
    }
  }

  /**
   * Q of the QR decomposition of a Gaussian matrix, its columns turned so that R has a positive diagonal:
   * without that, not all orthogonal matrices are equally likely. Source: Mezzadri 2007.
   */
  private static void orthogonal(Buffer w, RandomGenerator random) {
    each(w, random::nextGaussian);
    QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(w.rows, w.cols);
    if (!qr.decompose(DMatrixRMaj.wrap(w.rows, w.cols, w.data.clone()))) {
      throw new IllegalStateException("the QR decomposition of a random matrix failed");
    }
    DMatrixRMaj q = qr.getQ(null, false);
    DMatrixRMaj r = qr.getR(null, false);
    for (int k = 0; k < w.data.length; k++) {
      int column = k % w.cols;
      w.data[k] = q.data[k] * Math.signum(r.get(column, column));
    }
  }

  /** The largest |eigenvalue| of a square matrix. */
  private static double radius(Buffer w) {
    EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(w.rows, false);
    if (!eigen.decompose(DMatrixRMaj.wrap(w.rows, w.cols, w.data.clone()))) {
      throw new IllegalStateException("the eigenvalues of a random matrix were not found");
    }
    double largest = 0;
    for (int k = 0; k < eigen.getNumberOfEigenvalues(); k++) {
      Complex_F64 value = eigen.getEigenvalue(k);
      largest = Math.max(largest, value.getMagnitude());
    }
    return largest;
  }

  /** k numbers in each row, at columns drawn without repetition. */
  private static void sparse(Buffer w, int k, RandomGenerator random) {
    Arrays.fill(w.data, 0);
    int[] columns = new int[w.cols];
    Arrays.setAll(columns, c -> c);
    for (int row = 0; row < w.rows; row++) {
      for (int n = 0; n < k; n++) {
        int drawn = random.nextInt(n, w.cols);
        int column = columns[drawn];
        columns[drawn] = columns[n];
        columns[n] = column;
        w.data[row * w.cols + column] = random.nextGaussian() / Math.sqrt(k);
      }
    }
  }
}
