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
 * product over many steps is worth far more than one small product after each. Not safe for use by
 * several threads.
 */
public final class OuterSum {

  private static final int ENOUGH = 64;

  private final Buffer[][] weights;
  private final Buffer[] biases;
  private final List<Panel> panels;
  private final double[][][] sums;
  private final double[] biasSums;
  private final List<Buffer[]> errors = new ArrayList<>();
  private final List<Buffer[]> operands = new ArrayList<>();
  private final int height;
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
    this.panels = Panel.over(Arrays.stream(weights[0]).mapToInt(w -> w.cols).toArray());
    this.height = Arrays.stream(weights).mapToInt(w -> w[0].rows).sum();
    this.sums = panels.stream().map(p -> p.rows(height)).toArray(double[][][]::new);
    this.biasSums = new double[height];
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
    release();
  }

  private void clear() {
    Arrays.fill(biasSums, 0);
    for (double[][] panel : sums) {
      for (double[] row : panel) {
        Arrays.fill(row, 0);
      }
    }
  }

  private void gather(Buffer[] g, Buffer[] x) {
    int rows = g[0].rows;
    for (int n = 0; n < rows; n++, gathered++) {
      int at = gathered * height;
      for (Buffer each : g) {
        System.arraycopy(each.data, n * each.cols, left, at, each.cols);
        at += each.cols;
      }
      for (int p = 0; p < right.length; p++) {
        gather(x, n, panels.get(p).parts(), right[p][gathered]);
      }
    }
  }

  private static void gather(Buffer[] x, int n, List<Panel.Part> parts, double[] row) {
    for (int k = 0; k < parts.size(); k++) {
      Panel.Part part = parts.get(k);
      Buffer from = x[part.result()];
      System.arraycopy(from.data, n * from.cols + part.from(), row, part.at(), part.count());
    }
  }

  private void multiply() {
    for (int p = 0; p < sums.length; p++) {
      RowKernel.add(sums[p], height, sums[p][0].length, left, 1, height, right[p], gathered);
    }
    for (int n = 0; n < gathered; n++) {
      addRow(left, n * height, biasSums);
    }
    gathered = 0;
  }

  private static void addRow(double[] from, int at, double[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += from[at + k];
    }
  }

  private void release() {
    int from = 0;
    for (int g = 0; g < weights.length; g++) {
      int rows = weights[g][0].rows;
      for (int p = 0; p < sums.length; p++) {
        release(p, g, from, rows);
      }
      if (biases[g] != null) {
        for (int k = 0; k < rows; k++) {
          biases[g].data[k] += biasSums[from + k];
        }
      }
      from += rows;
    }
  }

  private void release(int panel, int g, int from, int rows) {
    List<Panel.Part> parts = panels.get(panel).parts();
    for (int k = 0; k < parts.size(); k++) {
      Panel.Part part = parts.get(k);
      Buffer into = weights[g][part.result()];
      for (int r = 0; r < rows; r++) {
        double[] row = sums[panel][from + r];
        int to = r * into.cols + part.from();
        for (int j = 0; j < part.count(); j++) {
          into.data[to + j] += row[part.at() + j];
        }
      }
    }
  }
}
