package org.unroll.bench;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/** A weight of the reference loop with its gradient and Adam's moments. */
final class ReferenceWeight {

  final DMatrixRMaj value;
  final DMatrixRMaj gradient;
  private final double[] mean;
  private final double[] square;

  ReferenceWeight(int rows, int cols) {
    value = new DMatrixRMaj(rows, cols);
    gradient = new DMatrixRMaj(rows, cols);
    mean = new double[rows * cols];
    square = new double[rows * cols];
  }

  /** Takes one gate's numbers over; gates stand one after another. */
  void take(double[] from, int gate) {
    System.arraycopy(from, 0, value.data, gate * from.length, from.length);
  }

  /** A copy of one gate's gradient. */
  double[] part(int gate) {
    int length = gradient.data.length / 4;
    return Arrays.copyOfRange(gradient.data, gate * length, (gate + 1) * length);
  }

  void adam(double learningRate, int step) {
    double rate = learningRate / (1 - Math.pow(0.9, step));
    double root = Math.sqrt(1 - Math.pow(0.999, step));
    double[] w = value.data;
    double[] g = gradient.data;
    for (int k = 0; k < w.length; k++) {
      mean[k] = 0.9 * mean[k] + 0.1 * g[k];
      square[k] = 0.999 * square[k] + 0.001 * g[k] * g[k];
      w[k] -= rate * mean[k] / (Math.sqrt(square[k]) / root + 1e-8);
    }
  }
}
