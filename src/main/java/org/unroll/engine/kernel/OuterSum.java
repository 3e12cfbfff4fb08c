package org.unroll.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;

/**
 * Gradients of weights that share their operands, over all time steps at once:
 *
 * <pre>dW_gx += sum_t sum_examples g x'     and     db_g += sum_t sum_examples g</pre>
 *
 * <p>The operands of every step are kept in the trace anyway, so nothing is lost by waiting; and a
 * product over many steps is worth far more than one small product after each. The sums stand
 * transposed: their rows run over all errors g side by side (the four gates of an LSTM), one row for
 * each number of the operands x and a last one, whose operand is 1, for the biases. Not safe for use
 * by several threads.
 */
public final class OuterSum {

  /** Examples, over all steps, that are worth a product. */
  private static final int ENOUGH = 64;

  private final Buffer[][] weights;
  private final Buffer[] biases;
  private final List<Panel> panels;
  private final double[][][] sums;
  private final int height;
  private final List<Buffer[]> errors = new ArrayList<>();
  private final List<Buffer[]> operands = new ArrayList<>();
  private double[] left = new double[0];
  private double[][][] right;
  private int gathered;

  /**
   * A sum into live gradients.
   *
   * @param weights gradients by error g, then by operand x
   * @param biases gradients by error g, null where there is none
   */
  public OuterSum(Buffer[][] weights, Buffer[] biases) {
    this.weights = weights;
    this.biases = biases;
    this.panels = Panel.over(Arrays.stream(weights).mapToInt(w -> w[0].rows).toArray());
    this.height = Arrays.stream(weights[0]).mapToInt(w -> w.cols).sum() + 1;
    this.sums = panels.stream().map(p -> p.rows(height)).toArray(double[][][]::new);
  }

  /**
   * Adds the buffers of one time step to what is summed.
   *
   * @param g errors, one row per example
   * @param x operands, one row per example
   */
  public void include(Buffer[] g, Buffer[] x) {
    errors.add(g);
    operands.add(x);
    int room = ENOUGH + g[0].rows;
    if (left.length < room * height) {
      left = new double[room * height];
      right = panels.stream().map(p -> p.rows(room)).toArray(double[][][]::new);
    }
  }

  /** Adds the sums over all included steps to the gradients, the last step first. */
  public void run() {
    clear();
    for (int t = errors.size() - 1; t >= 0; t--) {
      gather(errors.get(t), operands.get(t));
      if (gathered >= ENOUGH) {
        multiply();
      }
    }
    multiply();
    for (int p = 0; p < sums.length; p++) {
      List<Panel.Part> parts = panels.get(p).parts();
      for (int n = 0; n < parts.size(); n++) {
        release(sums[p], parts.get(n));
      }
    }
  }

  private void clear() {
    for (double[][] panel : sums) {
      for (double[] row : panel) {
        Arrays.fill(row, 0);
      }
    }
  }

  private void gather(Buffer[] g, Buffer[] x) {
    int examples = g[0].rows;
    for (int n = 0; n < examples; n++, gathered++) {
      int at = gathered * height;
      for (Buffer each : x) {
        System.arraycopy(each.data, n * each.cols, left, at, each.cols);
        at += each.cols;
      }
      left[at] = 1;
      for (int p = 0; p < right.length; p++) {
        gather(g, n, panels.get(p).parts(), right[p][gathered]);
      }
    }
  }

  private static void gather(Buffer[] g, int n, List<Panel.Part> parts, double[] row) {
    for (int k = 0; k < parts.size(); k++) {
      Panel.Part part = parts.get(k);
      Buffer from = g[part.result()];
      System.arraycopy(from.data, n * from.cols + part.from(), row, part.at(), part.count());
    }
  }

  private void multiply() {
    for (int p = 0; p < sums.length; p++) {
      RowKernel.add(sums[p], height, sums[p][0].length, left, 1, height, right[p], gathered);
    }
    gathered = 0;
  }

  private void release(double[][] rows, Panel.Part part) {
    int first = 0;
    for (Buffer weight : weights[part.result()]) {
      for (int j = 0; j < part.count(); j++) {
        addColumn(rows, first, part.at() + j, weight, part.from() + j);
      }
      first += weight.cols;
    }
    if (biases[part.result()] != null) {
      double[] bias = biases[part.result()].data;
      for (int j = 0; j < part.count(); j++) {
        bias[part.from() + j] += rows[first][part.at() + j];
      }
    }
  }

  private static void addColumn(double[][] rows, int first, int column, Buffer weight, int row) {
    int to = row * weight.cols;
    for (int k = 0; k < weight.cols; k++) {
      weight.data[to + k] += rows[first + k][column];
    }
  }
}
