package org.unroll.analysis;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SingularOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * The plane in which points differ most: the first two principal components. Arrays are not to be written
 * to.
 *
 * <p>Principal components have no sign, and where two spreads are equal no direction either. {@link
 * #turnedLike} turns the plane within itself, mirrored if need be, so that it stays as close as possible
 * to an earlier one; otherwise a picture of moving points would flip.
 *
 * <p>Sources: Pearson 1901; Schönemann 1966, A generalized solution of the orthogonal Procrustes problem.
 *
 * @param mean of the points, D numbers
 * @param axes two rows of D numbers, of length 1 and at a right angle
 * @param share of the points' spread about their mean that lies in the plane, 0 to 1
 */
public record PrincipalPlane(double[] mean, double[][] axes, double share) {

  /**
   * The plane of some points. The largest number of each axis is positive.
   *
   * @param points N rows of D numbers, N and D at least 2. Not modified.
   * @throws ArithmeticException if the decomposition does not converge, as with numbers that are not
   *     finite
   */
  public static PrincipalPlane of(double[][] points) {
    double[] mean = mean(points);
    SingularValueDecomposition_F64<DMatrixRMaj> svd =
        DecompositionFactory_DDRM.svd(points.length, mean.length, false, true, true);
    if (!svd.decompose(centred(points, mean))) {
      throw new ArithmeticException(
          "the singular values did not converge; are all numbers finite?");
    }
    double[] values = svd.getSingularValues();
    DMatrixRMaj directions = svd.getV(null, true);
    SingularOps_DDRM.descendingOrder(
        null, false, values, Math.min(points.length, mean.length), directions, true);
    double all = 0;
    for (double value : values) {
      all += value * value;
    }
    double inPlane = values[0] * values[0] + values[1] * values[1];
    double[][] axes = {axis(directions, 0), axis(directions, 1)};
    return new PrincipalPlane(mean, axes, all == 0 ? 1 : inPlane / all);
  }

  private static double[] mean(double[][] points) {
    double[] mean = new double[points[0].length];
    for (double[] point : points) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += point[d] / points.length;
      }
    }
    return mean;
  }

  private static DMatrixRMaj centred(double[][] points, double[] mean) {
    DMatrixRMaj centred = new DMatrixRMaj(points);
    for (int n = 0; n < points.length; n++) {
      for (int d = 0; d < mean.length; d++) {
        centred.set(n, d, points[n][d] - mean[d]);
      }
    }
    return centred;
  }

  private static double[] axis(DMatrixRMaj directions, int row) {
    double[] axis = new double[directions.numCols];
    double largest = 0;
    for (int d = 0; d < axis.length; d++) {
      axis[d] = directions.get(row, d);
      largest = Math.abs(axis[d]) > Math.abs(largest) ? axis[d] : largest;
    }
    for (int d = 0; largest < 0 && d < axis.length; d++) {
      axis[d] = -axis[d];
    }
    return axis;
  }

  /** The same plane with axes as close as possible to those of an earlier one of as many dimensions. */
  public PrincipalPlane turnedLike(PrincipalPlane earlier) {
    double a = dot(earlier.axes[0], axes[0]);
    double b = dot(earlier.axes[0], axes[1]);
    double c = dot(earlier.axes[1], axes[0]);
    double d = dot(earlier.axes[1], axes[1]);
    boolean mirrored = Math.hypot(a + d, b - c) < Math.hypot(a - d, b + c);
    double sign = mirrored ? -1 : 1;
    double angle = Math.atan2(b - sign * c, a + sign * d);
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    double[][] turned = {mix(cos, sin), mix(-sign * sin, sign * cos)};
    return new PrincipalPlane(mean, turned, share);
  }

  private double[] mix(double first, double second) {
    double[] mixed = new double[mean.length];
    for (int d = 0; d < mixed.length; d++) {
      mixed[d] = first * axes[0][d] + second * axes[1][d];
    }
    return mixed;
  }

  /** Where a point stands in the plane: two numbers. */
  public double[] place(double[] point) {
    double x = 0;
    double y = 0;
    for (int d = 0; d < mean.length; d++) {
      x += (point[d] - mean[d]) * axes[0][d];
      y += (point[d] - mean[d]) * axes[1][d];
    }
    return new double[] {x, y};
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int d = 0; d < one.length; d++) {
      sum += one[d] * other[d];
    }
    return sum;
  }
}
