package org.unroll.analysis;

import java.util.List;

/**
 * A derivative in which each number depends on its own counterpart only.
 *
 * @param slopes the diagonal
 */
record Diagonal(double[] slopes) implements Partial {

  @Override
  public Partial timesDiagonal(double[] further) {
    return new Diagonal(Rows.product(slopes, further));
  }

  @Override
  public Partial timesRows(double[][] w) {
    return new ScaledWeights(List.of(new ScaledWeights.Summand(slopes, w)));
  }

  @Override
  public Partial plus(Partial other) {
    if (other instanceof Diagonal d) {
      return new Diagonal(Rows.sum(slopes, d.slopes));
    }
    double[][] rows = other instanceof Dense dense ? Rows.copy(dense.rows()) : other.toRows();
    for (int i = 0; i < rows.length; i++) {
      rows[i][i] += slopes[i];
    }
    return new Dense(rows);
  }

  @Override
  public void sendBack(double[] g, int count, double[][] out) {
    for (int n = 0; n < count; n++) {
      double[] row = out[n];
      int from = n * slopes.length;
      for (int k = 0; k < slopes.length; k++) {
        row[k] += g[from + k] * slopes[k];
      }
    }
  }

  @Override
  public void carryOn(double[][] rows, double[][] out) {
    int width = rows[0].length;
    for (int i = 0; i < slopes.length; i++) {
      for (int k = 0; k < width; k++) {
        out[i][k] += slopes[i] * rows[i][k];
      }
    }
  }

  @Override
  public double[][] toRows() {
    double[][] rows = new double[slopes.length][slopes.length];
    for (int i = 0; i < slopes.length; i++) {
      rows[i][i] = slopes[i];
    }
    return rows;
  }

  @Override
  public void writeInto(double[][] matrix, int row, int col) {
    for (int k = 0; k < slopes.length; k++) {
      matrix[row + k][col + k] = slopes[k];
    }
  }
}
