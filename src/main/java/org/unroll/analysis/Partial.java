package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unroll.engine.kernel.RowKernel;

/**
 * The derivative of one vector by another within a time step. Element-wise operators keep a derivative
 * diagonal, only a matrix product fills it; so most of a Jacobian costs as much as a vector.
 *
 * <p>Immutable: the arrays belong to the block.
 */
sealed interface Partial {

  /** This times a diagonal matrix: one step further back through an element-wise operator. */
  Partial timesDiagonal(double[] slopes);

  /** This times a matrix, given by its rows: one step further back through a product. */
  Partial timesRows(double[][] w);

  /** The sum of two derivatives of the same vector by the same vector. */
  Partial plus(Partial other);

  /**
   * Sends rows of gradients back: out += g times this.
   *
   * @param g {@code count} rows of as many numbers as the result has, one after another. Not modified.
   * @param out {@code count} rows. Modified.
   */
  void sendBack(double[] g, int count, double[][] out);

  /**
   * Carries rows on: out += this times rows.
   *
   * @param rows as many as this has columns, of any width. Not modified.
   * @param out as many as this has rows. Modified.
   */
  void carryOn(double[][] rows, double[][] out);

  /** All numbers, row by row. A dense block's own rows, which must not be written to. */
  double[][] toRows();

  /** The same derivative with everything computed that was put off: to be asked many times. */
  default Partial settled() {
    return this;
  }

  /** The derivative of a vector of n numbers by itself. */
  static Partial identity(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return new Diagonal(ones);
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

  private static void add(double[] out, double[] a) {
    for (int k = 0; k < out.length; k++) {
      out[k] += a[k];
    }
  }

  private static double[] sum(double[] a, double[] b) {
    double[] out = new double[a.length];
    for (int k = 0; k < out.length; k++) {
      out[k] = a[k] + b[k];
    }
    return out;
  }

  /**
   * Each number depends on its own counterpart only.
   *
   * @param slopes the diagonal
   */
  record Diagonal(double[] slopes) implements Partial {

    @Override
    public Partial timesDiagonal(double[] further) {
      return new Diagonal(product(slopes, further));
    }

    @Override
    public Partial timesRows(double[][] w) {
      return new Scaled(List.of(new Scaled.Summand(slopes, w)));
    }

    @Override
    public Partial plus(Partial other) {
      if (other instanceof Diagonal d) {
        return new Diagonal(sum(slopes, d.slopes));
      }
      double[][] rows = other instanceof Dense dense ? dense.copy() : other.toRows();
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
  }

  /**
   * Weight matrices whose rows are scaled: diag(s_1) W_1 + diag(s_2) W_2 + ... What the gates of a cell
   * send back to its old state has this form, and adding all of them in one go costs a third of adding
   * one after the other. To be settled before it is kept.
   *
   * @param summands of the same size
   */
  record Scaled(List<Summand> summands) implements Partial {

    /**
     * One matrix.
     *
     * @param slopes s
     * @param weight the rows of W
     */
    record Summand(double[] slopes, double[][] weight) {}

    @Override
    public Partial timesDiagonal(double[] further) {
      return settled().timesDiagonal(further);
    }

    @Override
    public Partial timesRows(double[][] w) {
      return settled().timesRows(w);
    }

    @Override
    public Partial plus(Partial other) {
      if (!(other instanceof Scaled more)) {
        return other.plus(this);
      }
      List<Summand> all = new ArrayList<>(summands);
      all.addAll(more.summands);
      return new Scaled(all);
    }

    @Override
    public void sendBack(double[] g, int count, double[][] out) {
      settled().sendBack(g, count, out);
    }

    @Override
    public void carryOn(double[][] rows, double[][] out) {
      settled().carryOn(rows, out);
    }

    @Override
    public double[][] toRows() {
      double[] first = summands.get(0).slopes;
      double[][] rows = new double[first.length][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = scaled(summands.get(0).weight[i], first[i]);
      }
      addTo(rows, 1);
      return rows;
    }

    /** Adds the summands from one of them on, two at a time. */
    private void addTo(double[][] rows, int from) {
      int n = from;
      for (; n + 2 <= summands.size(); n += 2) {
        Summand one = summands.get(n);
        Summand two = summands.get(n + 1);
        for (int i = 0; i < rows.length; i++) {
          add(rows[i], one.slopes[i], one.weight[i], two.slopes[i], two.weight[i]);
        }
      }
      if (n < summands.size()) {
        Summand last = summands.get(n);
        for (int i = 0; i < rows.length; i++) {
          add(rows[i], last.slopes[i], last.weight[i]);
        }
      }
    }

    private static void add(double[] out, double a, double[] v) {
      for (int k = 0; k < out.length; k++) {
        out[k] = Math.fma(a, v[k], out[k]);
      }
    }

    private static void add(double[] out, double a, double[] v, double b, double[] w) {
      for (int k = 0; k < out.length; k++) {
        out[k] = Math.fma(a, v[k], Math.fma(b, w[k], out[k]));
      }
    }

    @Override
    public Partial settled() {
      return new Dense(toRows());
    }
  }

  /**
   * Any number may depend on any.
   *
   * @param rows one for each number of the result
   */
  record Dense(double[][] rows) implements Partial {

    private int cols() {
      return rows[0].length;
    }

    private double[][] copy() {
      double[][] copy = new double[rows.length][];
      for (int i = 0; i < copy.length; i++) {
        copy[i] = rows[i].clone();
      }
      return copy;
    }

    @Override
    public Partial timesDiagonal(double[] slopes) {
      double[][] scaled = new double[rows.length][];
      for (int i = 0; i < rows.length; i++) {
        scaled[i] = product(rows[i], slopes);
      }
      return new Dense(scaled);
    }

    @Override
    public Partial timesRows(double[][] w) {
      double[][] product = new double[rows.length][w[0].length];
      RowKernel.add(product, rows.length, w[0].length, flat(rows), cols(), 1, w, cols());
      return new Dense(product);
    }

    @Override
    public Partial plus(Partial other) {
      if (other instanceof Diagonal) {
        return other.plus(this);
      }
      double[][] sums = copy();
      if (other instanceof Scaled scaled) {
        scaled.addTo(sums, 0);
      } else {
        double[][] others = ((Dense) other).rows;
        for (int i = 0; i < sums.length; i++) {
          Partial.add(sums[i], others[i]);
        }
      }
      return new Dense(sums);
    }

    @Override
    public void sendBack(double[] g, int count, double[][] out) {
      RowKernel.add(out, count, cols(), g, rows.length, 1, rows, rows.length);
    }

    @Override
    public void carryOn(double[][] in, double[][] out) {
      RowKernel.add(out, out.length, in[0].length, flat(rows), in.length, 1, in, in.length);
    }

    @Override
    public double[][] toRows() {
      return rows;
    }
  }
}
