package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.kernel.RowKernel;

/**
 * Matrices whose rows and columns are scaled, and a diagonal:
 *
 * <pre>diag(s_1) W_1 diag(c_1) + diag(s_2) W_2 diag(c_2) + ... + diag(d)</pre>
 *
 * <p>What the gates of a cell send back to its old state has this form. Put off until all summands are
 * there, it is written once instead of once for each of them. To be settled before it is kept. A single
 * matrix with scaled rows, as in a plain RNN, needs not be multiplied out at all: its rows are scaled
 * while errors are sent back, and the one W stays in the processor's cache on a way back over a hundred
 * steps, each of which would have a Jacobian of its own.
 *
 * @param summands of the same size, at least one
 * @param diagonal d; null where there is none
 */
record ScaledWeights(List<Summand> summands, double[] diagonal) implements Partial {

  /**
   * One matrix.
   *
   * @param slopes s
   * @param weight the rows of W
   * @param columns c; null where columns are not scaled
   */
  record Summand(double[] slopes, double[][] weight, double[] columns) {

    /** A matrix as it is. */
    static Summand of(double[][] rows) {
      return new Summand(Rows.ones(rows.length), rows, null);
    }

    private Summand timesDiagonal(double[] further) {
      return new Summand(
          slopes, weight, columns == null ? further : Rows.product(columns, further));
    }

    private boolean isPlain() {
      return columns == null;
    }

    private double[] row(int i) {
      return isPlain()
          ? Rows.scaled(slopes[i], weight[i])
          : Rows.scaledProduct(slopes[i], weight[i], columns);
    }

    private void addTo(double[][] rows) {
      for (int i = 0; i < rows.length; i++) {
        if (isPlain()) {
          Rows.add(rows[i], slopes[i], weight[i]);
        } else {
          Rows.addProduct(rows[i], slopes[i], weight[i], columns);
        }
      }
    }
  }

  /** diag(s) W. */
  static ScaledWeights of(double[] slopes, double[][] weight) {
    return new ScaledWeights(List.of(new Summand(slopes, weight, null)), null);
  }

  @Override
  public Partial timesDiagonal(double[] further) {
    return new ScaledWeights(
        summands.stream().map(s -> s.timesDiagonal(further)).toList(),
        diagonal == null ? null : Rows.product(diagonal, further));
  }

  @Override
  public Partial timesRows(double[][] w) {
    return dense().timesRows(w);
  }

  @Override
  public Partial plus(Partial other) {
    if (other instanceof Diagonal d) {
      return new ScaledWeights(summands, sum(d.slopes()));
    }
    List<Summand> all = new ArrayList<>(summands);
    if (other instanceof ScaledWeights more) {
      all.addAll(more.summands);
      return new ScaledWeights(all, more.diagonal == null ? diagonal : sum(more.diagonal));
    }
    all.add(Summand.of(other.toRows()));
    return new ScaledWeights(all, diagonal);
  }

  private double[] sum(double[] further) {
    return diagonal == null ? further : Rows.sum(diagonal, further);
  }

  @Override
  public void sendBack(double[][] g, int count, double[][] out) {
    if (isFactor()) {
      Summand only = summands.get(0);
      RowKernel.addTransposed(out, count, only.slopes, only.weight, g);
    } else {
      dense().sendBack(g, count, out);
    }
  }

  @Override
  public void carryOn(double[][] rows, double[][] out) {
    dense().carryOn(rows, out);
  }

  @Override
  public double[][] toRows() {
    Summand first = summands.get(0);
    double[][] rows = new double[first.slopes.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = first.row(i);
    }
    addOthers(rows);
    for (int i = 0; diagonal != null && i < rows.length; i++) {
      rows[i][i] += diagonal[i];
    }
    return rows;
  }

  /** Where two come after each other whose columns are not scaled, both in one go. */
  private void addOthers(double[][] rows) {
    int n = 1;
    for (; n + 1 < summands.size(); n++) {
      Summand one = summands.get(n);
      Summand two = summands.get(n + 1);
      if (one.isPlain() && two.isPlain()) {
        for (int i = 0; i < rows.length; i++) {
          Rows.add(rows[i], one.slopes[i], one.weight[i], two.slopes[i], two.weight[i]);
        }
        n++;
      } else {
        one.addTo(rows);
      }
    }
    if (n < summands.size()) {
      summands.get(n).addTo(rows);
    }
  }

  /** Whether it is diag(s) W, which stays as it is, since the rows of W are the same at every step. */
  private boolean isFactor() {
    return summands.size() == 1 && diagonal == null && summands.get(0).isPlain();
  }

  @Override
  public Partial settled() {
    return isFactor() ? this : dense();
  }

  private Dense dense() {
    return new Dense(toRows());
  }
}
