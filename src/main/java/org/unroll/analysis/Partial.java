package org.unroll.analysis;

import org.unroll.engine.kernel.RowKernel;

/**
 * The derivative of one vector by another within a time step. Element-wise operators keep a derivative
 * diagonal, only a matrix product fills it; so most of a Jacobian costs as much as a vector.
 *
 * <p>Immutable: the arrays belong to the block.
 */
sealed interface Partial {

  /**
   * Each number depends on its own counterpart only.
   *
   * @param slopes the diagonal
   */
  record Diagonal(double[] slopes) implements Partial {}

  /**
   * Any number may depend on any.
   *
   * @param rows one for each number of the result
   */
  record Dense(double[][] rows) implements Partial {

    int cols() {
      return rows[0].length;
    }
  }

  /** The derivative of a vector of n numbers by itself. */
  static Partial identity(int n) {
    double[] ones = new double[n];
    java.util.Arrays.fill(ones, 1);
    return new Diagonal(ones);
  }

  /** This times a diagonal matrix: one step further back through an element-wise operator. */
  default Partial timesDiagonal(double[] slopes) {
    if (this instanceof Diagonal d) {
      return new Diagonal(product(d.slopes, slopes));
    }
    double[][] rows = ((Dense) this).rows;
    double[][] scaled = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      scaled[i] = product(rows[i], slopes);
    }
    return new Dense(scaled);
  }

  /** This times a matrix, given by its rows: one step further back through a product. */
  default Partial timesRows(double[][] w) {
    double[][] rows;
    if (this instanceof Diagonal d) {
      rows = new double[w.length][];
      for (int i = 0; i < w.length; i++) {
        rows[i] = scaled(w[i], d.slopes[i]);
      }
    } else {
      Dense dense = (Dense) this;
      rows = new double[dense.rows.length][w[0].length];
      RowKernel.add(
          rows, rows.length, w[0].length, flat(dense.rows), dense.cols(), 1, w, dense.cols());
    }
    return new Dense(rows);
  }

  /** The sum of two derivatives of the same vector by the same vector. */
  default Partial plus(Partial other) {
    if (this instanceof Diagonal a && other instanceof Diagonal b) {
      return new Diagonal(sum(a.slopes, b.slopes));
    }
    double[][] rows = toRows();
    double[][] others = other.toRows();
    double[][] sums = new double[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      sums[i] = sum(rows[i], others[i]);
    }
    return new Dense(sums);
  }

  /**
   * Sends rows of gradients back: out += g times this.
   *
   * @param g {@code count} rows of as many numbers as the result has, one after another. Not modified.
   * @param out {@code count} rows. Modified.
   */
  default void sendBack(double[] g, int count, double[][] out) {
    if (this instanceof Dense dense) {
      int m = dense.rows.length;
      RowKernel.add(out, count, dense.cols(), g, m, 1, dense.rows, m);
      return;
    }
    double[] slopes = ((Diagonal) this).slopes;
    for (int n = 0; n < count; n++) {
      double[] row = out[n];
      int from = n * slopes.length;
      for (int k = 0; k < slopes.length; k++) {
        row[k] += g[from + k] * slopes[k];
      }
    }
  }

  /**
   * Carries rows on: out += this times rows.
   *
   * @param rows as many as this has columns, of any width. Not modified.
   * @param out as many as this has rows. Modified.
   */
  default void carryOn(double[][] rows, double[][] out) {
    int width = rows[0].length;
    if (this instanceof Dense dense) {
      RowKernel.add(out, out.length, width, flat(dense.rows), rows.length, 1, rows, rows.length);
      return;
    }
    double[] slopes = ((Diagonal) this).slopes;
    for (int i = 0; i < slopes.length; i++) {
      for (int k = 0; k < width; k++) {
        out[i][k] += slopes[i] * rows[i][k];
      }
    }
  }

  /** All numbers, row by row. A dense block's own rows, which must not be written to. */
  default double[][] toRows() {
    if (this instanceof Dense dense) {
      return dense.rows;
    }
    double[] slopes = ((Diagonal) this).slopes;
    double[][] rows = new double[slopes.length][slopes.length];
    for (int i = 0; i < slopes.length; i++) {
      rows[i][i] = slopes[i];
    }
    return rows;
  }

  /** Rows one after another. */
  static double[] flat(double[][] rows) {
    int cols = rows[0].length;
    double[] flat = new double[rows.length * cols];
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, flat, i * cols, cols);
    }
    return flat;
  }

  private static double[] product(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] * b[k];
    }
    return out;
  }

  private static double[] scaled(double[] a, double factor) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] * factor;
    }
    return out;
  }

  private static double[] sum(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] + b[k];
    }
    return out;
  }
}
