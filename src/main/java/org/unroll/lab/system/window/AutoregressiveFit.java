package org.unroll.lab.system.window;

import java.util.ArrayList;
import java.util.List;
import org.unroll.analysis.LeastSquares;
import org.unroll.engine.Weights;

/**
 * An autoregressive model fitted at one stroke: the weights that make the sum of (y_t - w_0 - sum_k w_k
 * y_{t-k})^2 over all steps with a full window smallest.
 */
final class AutoregressiveFit {

  private AutoregressiveFit() {}

  /** w_0, then w_1 to w_K: the newest value's first. */
  static double[] fit(Series series, int steps) {
    List<double[]> rows = new ArrayList<>();
    List<Double> wanted = new ArrayList<>();
    for (int t = steps - 1; t < series.length(); t++) {
      for (int b = 0; b < series.size(); b++) {
        rows.add(row(series, steps, t, b));
        wanted.add(series.wanted()[t][b]);
      }
    }
    return LeastSquares.solve(
        rows.toArray(double[][]::new), wanted.stream().mapToDouble(y -> y).toArray());
  }

  private static double[] row(Series series, int steps, int t, int b) {
    double[] row = new double[steps + 1];
    row[0] = 1;
    for (int k = 1; k <= steps; k++) {
      row[k] = series.former()[t - k + 1][b];
    }
    return row;
  }

  /** Makes a fit the weights of the network, whose window begins with the oldest value. */
  static void load(double[] fit, Weights weights) {
    double[] v = weights.get("out.V").value().data;
    for (int k = 1; k < fit.length; k++) {
      v[v.length - k] = fit[k];
    }
    weights.get("out.b_y").value().data[0] = fit[0];
  }
}
