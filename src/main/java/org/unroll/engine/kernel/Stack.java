package org.unroll.engine.kernel;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;

/**
 * Weights of several sums of products that share their operands, packed side by side:
 *
 * <pre>out_o (+)= sum_i W_oi in_i + b_o      for all o at once</pre>
 *
 * <p>The four gates of an LSTM are one such stack over x and h; on the way back, dL/dx and dL/dh are
 * one over the errors of the gates. The rows are copies: {@link #pack} refreshes them after the
 * weights changed. Not safe for use by several threads.
 */
public final class Stack {

  private final Buffer[][] weights;
  private final Buffer[] biases;
  private final boolean transposed;
  private final List<Panel> panels;
  private final double[][][][] packed;
  private final double[][] packedBiases;
  private double[][][] scratch;

  /**
   * A stack over live weights.
   *
   * @param weights W_oi by result, then by operand; not copied
   * @param biases b_o by result, null where there is none
   * @param transposed whether W' is meant instead of W
   */
  public Stack(Buffer[][] weights, Buffer[] biases, boolean transposed) {
    this.weights = weights;
    this.biases = biases;
    this.transposed = transposed;
    this.panels = Panel.over(Arrays.stream(weights).mapToInt(w -> outer(w[0])).toArray());
    this.packed = new double[panels.size()][weights[0].length][][];
    this.packedBiases = new double[panels.size()][];
    for (int p = 0; p < packed.length; p++) {
      packedBiases[p] = new double[panels.get(p).width()];
      for (int i = 0; i < packed[p].length; i++) {
        packed[p][i] = panels.get(p).rows(inner(weights[0][i]));
      }
    }
    reserve(1);
  }

  /** Number of numbers in a result. */
  private int outer(Buffer weight) {
    return transposed ? weight.cols : weight.rows;
  }

  /** Number of numbers in an operand. */
  private int inner(Buffer weight) {
    return transposed ? weight.rows : weight.cols;
  }

  /** Makes room for so many examples. */
  void reserve(int examples) {
    if (scratch == null || scratch[0].length < examples) {
      scratch = panels.stream().map(p -> p.rows(examples)).toArray(double[][][]::new);
    }
  }

  /** Copies the present weights into the rows. Allocates nothing. */
  public void pack() {
    for (int p = 0; p < packed.length; p++) {
      List<Panel.Part> parts = panels.get(p).parts();
      for (int n = 0; n < parts.size(); n++) {
        pack(parts.get(n), p);
      }
    }
  }

  private void pack(Panel.Part part, int panel) {
    for (int i = 0; i < weights[part.result()].length; i++) {
      Buffer weight = weights[part.result()][i];
      if (transposed) {
        packRows(weight, part, packed[panel][i]);
      } else {
        packColumns(weight, part, packed[panel][i]);
      }
    }
    if (biases[part.result()] != null) {
      double[] bias = biases[part.result()].data;
      System.arraycopy(bias, part.from(), packedBiases[panel], part.at(), part.count());
    }
  }

  private static void packRows(Buffer weight, Panel.Part part, double[][] rows) {
    for (int k = 0; k < weight.rows; k++) {
      int from = k * weight.cols + part.from();
      System.arraycopy(weight.data, from, rows[k], part.at(), part.count());
    }
  }

  private static void packColumns(Buffer weight, Panel.Part part, double[][] rows) {
    for (int j = 0; j < part.count(); j++) {
      int from = (part.from() + j) * weight.cols;
      for (int k = 0; k < weight.cols; k++) {
        rows[k][part.at() + j] = weight.data[from + k];
      }
    }
  }

  /**
   * Computes all results.
   *
   * @param in operands, one row per example. Not modified.
   * @param out results, one row per example. Overwritten, or added to.
   * @param add for each result, whether to add to it
   */
  void run(Buffer[] in, Buffer[] out, boolean[] add) {
    for (int p = 0; p < packed.length; p++) {
      List<Panel.Part> parts = panels.get(p).parts();
      double[][] rows = scratch[p];
      int examples = out[0].rows;
      int width = packedBiases[p].length;
      for (int m = 0; m < examples; m++) {
        System.arraycopy(packedBiases[p], 0, rows[m], 0, width);
      }
      for (int i = 0; i < in.length; i++) {
        RowKernel.add(rows, examples, width, in[i].data, in[i].cols, 1, packed[p][i], in[i].cols);
      }
      for (int n = 0; n < parts.size(); n++) {
        Panel.Part part = parts.get(n);
        unpack(rows, part, out[part.result()], add[part.result()]);
      }
    }
  }

  private static void unpack(double[][] rows, Panel.Part part, Buffer out, boolean add) {
    for (int m = 0; m < out.rows; m++) {
      int to = m * out.cols + part.from();
      if (add) {
        addPart(rows[m], part.at(), out.data, to, part.count());
      } else {
        System.arraycopy(rows[m], part.at(), out.data, to, part.count());
      }
    }
  }

  private static void addPart(double[] row, int at, double[] out, int to, int count) {
    for (int j = 0; j < count; j++) {
      out[to + j] += row[at + j];
    }
  }
}
