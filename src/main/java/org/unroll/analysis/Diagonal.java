package org.unroll.analysis;

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
    return ScaledWeights.of(slopes, w);
  }

  @Override
  public Partial plus(Partial other) {
    return other instanceof Diagonal d
        ? new Diagonal(Rows.sum(slopes, d.slopes))
        : other.plus(this);
  }

  @Override
  public void sendBack(double[][] g, int count, double[][] out) {
    for (int k = 0; k < slopes.length; k++) {
      Rows.add(out[k], count, slopes[k], g[k]);
    }
  }

  @Override
  public void carryOn(double[][] rows, double[][] out) {
    for (int i = 0; i < slopes.length; i++) {
      Rows.add(out[i], slopes[i], rows[i]);
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
