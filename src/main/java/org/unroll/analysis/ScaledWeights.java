package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.kernel.RowKernel;

/**
 * Weight matrices whose rows are scaled: diag(s_1) W_1 + diag(s_2) W_2 + ... What the gates of a cell
 * send back to its old state has this form, and adding all of them in one go costs a third of adding
 * one after the other. To be settled before it is kept. A single matrix, as in a plain RNN, needs not be
 * multiplied out: errors are scaled instead, and the one W stays in the processor's cache on a way back
 * over a hundred steps, each of which would have a Jacobian of its own.
 *
 * @param summands of the same size
 */
record ScaledWeights(List<Summand> summands) implements Partial {

  /**
   * One matrix.
   *
   * @param slopes s
   * @param weight the rows of W
   */
  record Summand(double[] slopes, double[][] weight) {}

  @Override
  public Partial timesDiagonal(double[] further) {
    return dense().timesDiagonal(further);
  }

  @Override
  public Partial timesRows(double[][] w) {
    return dense().timesRows(w);
  }

  @Override
  public Partial plus(Partial other) {
    if (!(other instanceof ScaledWeights more)) {
      return other.plus(this);
    }
    List<Summand> all = new ArrayList<>(summands);
    all.addAll(more.summands);
    return new ScaledWeights(all);
  }

  @Override
  public void sendBack(double[] g, int count, double[][] out) {
    if (summands.size() > 1) {
      dense().sendBack(g, count, out);
      return;
    }
    double[][] weight = summands.get(0).weight;
    double[] scaled = scaled(g, count, summands.get(0).slopes);
    RowKernel.add(out, count, weight[0].length, scaled, weight.length, 1, weight, weight.length);
  }

  /** Rows one after another, each number times the slope of its column. */
  private static double[] scaled(double[] g, int count, double[] slopes) {
    double[] scaled = new double[count * slopes.length];
    for (int from = 0; from < scaled.length; from += slopes.length) {
      for (int k = 0; k < slopes.length; k++) {
        scaled[from + k] = g[from + k] * slopes[k];
      }
    }
    return scaled;
  }

  @Override
  public void carryOn(double[][] rows, double[][] out) {
    dense().carryOn(rows, out);
  }

  @Override
  public double[][] toRows() {
    double[] first = summands.get(0).slopes;
    double[][] rows = new double[first.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Rows.scaled(first[i], summands.get(0).weight[i]);
    }
    addTo(rows, 1);
    return rows;
  }

  /** Adds the summands from one of them on, two at a time. */
  void addTo(double[][] rows, int from) {
    int n = from;
    for (; n + 2 <= summands.size(); n += 2) {
      Summand one = summands.get(n);
      Summand two = summands.get(n + 1);
      for (int i = 0; i < rows.length; i++) {
        Rows.add(rows[i], one.slopes[i], one.weight[i], two.slopes[i], two.weight[i]);
      }
    }
    if (n < summands.size()) {
      Summand last = summands.get(n);
      for (int i = 0; i < rows.length; i++) {
        Rows.add(rows[i], last.slopes[i], last.weight[i]);
      }
    }
  }

  /** A single matrix stays as it is, since its rows are the same at every step. */
  @Override
  public Partial settled() {
    return summands.size() == 1 ? this : dense();
  }

  private Dense dense() {
    return new Dense(toRows());
  }
}
