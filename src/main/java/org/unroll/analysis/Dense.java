package org.unroll.analysis;

import java.util.List;
import org.unroll.engine.kernel.RowKernel;

/**
 * A derivative in which any number may depend on any.
 *
 * @param rows one for each number of the result
 */
record Dense(double[][] rows) implements Partial {

  private int cols() {
    return rows[0].length;
  }

  @Override
  public Partial timesDiagonal(double[] slopes) {
    double[][] scaled = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      scaled[i] = Rows.product(rows[i], slopes);
    }
    return new Dense(scaled);
  }

  @Override
  public Partial timesRows(double[][] w) {
    double[][] product = new double[rows.length][w[0].length];
    RowKernel.add(product, rows.length, w[0].length, Rows.flat(rows), cols(), 1, w, cols());
    return new Dense(product);
  }

  @Override
  public Partial plus(Partial other) {
    if (other instanceof ScaledWeights) {
      return other.plus(this);
    }
    if (other instanceof Diagonal d) {
      return new ScaledWeights(List.of(ScaledWeights.Summand.of(rows)), d.slopes());
    }
    double[][] others = ((Dense) other).rows;
    double[][] sums = new double[rows.length][];
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Rows.sum(rows[i], others[i]);
    }
    return new Dense(sums);
  }

  @Override
  public void sendBack(double[][] g, int count, double[][] out) {
    RowKernel.addTransposed(out, count, Rows.ones(rows.length), rows, g);
  }

  @Override
  public void carryOn(double[][] in, double[][] out) {
    RowKernel.add(out, out.length, in[0].length, Rows.flat(rows), in.length, 1, in, in.length);
  }

  @Override
  public double[][] toRows() {
    return rows;
  }
}
