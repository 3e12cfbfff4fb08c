package org.unroll.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;

/**
 * Some rows of an {@link OuterSum}, that is, the gradients of those columns of the weights that belong
 * to some of the operands' numbers. Allocates nothing when run. Each part has work space of its own.
 */
public final class OuterRows {

  /** Examples, over all steps, that are worth a product. */
  private static final int ENOUGH = 64;

  private final OuterSum sum;
  private final int height;
  private final List<Columns> columns = new ArrayList<>();
  private final boolean biases;
  private final double[][][] sums;
  private final double[] left;
  private final double[][][] right;
  private int gathered;

  /** Neighbouring numbers of one operand, and the row of the sums at which they begin. */
  private record Columns(int operand, int from, int count, int at) {}

  /** The rows from one up to but not including another. */
  OuterRows(OuterSum sum, int from, int to) {
    this.sum = sum;
    this.height = to - from;
    this.biases = collect(from, to);
    int room = ENOUGH + examples(sum);
    this.sums = sum.panels().stream().map(p -> p.rows(height)).toArray(double[][][]::new);
    this.left = new double[room * height];
    this.right = sum.panels().stream().map(p -> p.rows(room)).toArray(double[][][]::new);
  }

  /** Notes which numbers of the operands are meant; tells whether the row for biases is. */
  private boolean collect(int from, int to) {
    int[] widths = sum.widths();
    int first = 0;
    for (int operand = 0; operand < widths.length; operand++) {
      int begin = Math.max(from, first);
      int end = Math.min(to, first + widths[operand]);
      if (begin < end) {
        columns.add(new Columns(operand, begin - first, end - begin, begin - from));
      }
      first += widths[operand];
    }
    return to > first;
  }

  private static int examples(OuterSum sum) {
    return sum.steps().stream()
        .mapToInt(step -> step.stream().mapToInt(t -> t.errors()[0].rows).sum())
        .max()
        .orElse(0);
  }

  /** Adds the sums over all included steps to the gradients, the last step first. */
  public void run() {
    clear();
    List<List<OuterSum.Terms>> steps = sum.steps();
    for (int t = steps.size() - 1; t >= 0; t--) {
      List<OuterSum.Terms> slices = steps.get(t);
      for (int s = 0; s < slices.size(); s++) {
        gather(slices.get(s).errors(), slices.get(s).operands());
      }
      if (gathered >= ENOUGH) {
        multiply();
      }
    }
    multiply();
    for (int p = 0; p < sums.length; p++) {
      List<Panel.Part> parts = sum.panels().get(p).parts();
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
      gatherOperands(x, n, gathered * height);
      for (int p = 0; p < right.length; p++) {
        gatherErrors(g, n, sum.panels().get(p).parts(), right[p][gathered]);
      }
    }
  }

  private void gatherOperands(Buffer[] x, int n, int at) {
    for (int i = 0; i < columns.size(); i++) {
      Columns some = columns.get(i);
      Buffer from = x[some.operand()];
      int begin = n * from.cols + some.from();
      System.arraycopy(from.data, begin, left, at + some.at(), some.count());
    }
    if (biases) {
      left[at + height - 1] = 1;
    }
  }

  private static void gatherErrors(Buffer[] g, int n, List<Panel.Part> parts, double[] row) {
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
    for (int i = 0; i < columns.size(); i++) {
      Columns some = columns.get(i);
      Buffer weight = sum.weight(part.result(), some.operand());
      for (int j = 0; j < part.count(); j++) {
        int to = (part.from() + j) * weight.cols + some.from();
        addColumn(rows, some, part.at() + j, weight.data, to);
      }
    }
    Buffer bias = sum.bias(part.result());
    if (biases && bias != null) {
      for (int j = 0; j < part.count(); j++) {
        bias.data[part.from() + j] += rows[height - 1][part.at() + j];
      }
    }
  }

  private static void addColumn(
      double[][] rows, Columns some, int column, double[] weight, int to) {
    for (int k = 0; k < some.count(); k++) {
      weight[to + k] += rows[some.at() + k][column];
    }
  }
}
