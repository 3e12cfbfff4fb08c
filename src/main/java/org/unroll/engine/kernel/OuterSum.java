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
 * each number of the operands x and a last one, whose operand is 1, for the biases. The rows are
 * computed in {@link #parts}.
 */
public final class OuterSum {

  /** The kernel computes so many rows at a time: a part that begins elsewhere would sum differently. */
  private static final int ROWS_AT_ONCE = 4;

  private final Buffer[][] weights;
  private final Buffer[] biases;
  private final List<Panel> panels;
  private final List<List<Terms>> steps = new ArrayList<>();
  private int next;

  /**
   * What some examples bring in at one step.
   *
   * @param errors g, one row per example
   * @param operands x, one row per example
   */
  record Terms(Buffer[] errors, Buffer[] operands) {}

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
  }

  /**
   * Adds the buffers of the next time step to what is summed.
   *
   * @param g errors, one row per example
   * @param x operands, one row per example
   */
  public void include(Buffer[] g, Buffer[] x) {
    if (next == steps.size()) {
      steps.add(new ArrayList<>());
    }
    steps.get(next++).add(new Terms(g, x));
  }

  /** What is included from now on belongs to the same steps, from the first, for other examples. */
  public void again() {
    next = 0;
  }

  /**
   * The calculation, cut into parts that may be run at the same time; each adds its share of the sums
   * to the gradients. No number depends on how many there are.
   *
   * @param count how many at most
   */
  public List<OuterRows> parts(int count) {
    int height = Arrays.stream(weights[0]).mapToInt(w -> w.cols).sum() + 1;
    int blocks = (height + ROWS_AT_ONCE - 1) / ROWS_AT_ONCE;
    int all = Math.min(count, blocks);
    List<OuterRows> parts = new ArrayList<>();
    for (int n = 0; n < all; n++) {
      int from = blocks * n / all * ROWS_AT_ONCE;
      int to = Math.min(height, blocks * (n + 1) / all * ROWS_AT_ONCE);
      parts.add(new OuterRows(this, from, to));
    }
    return parts;
  }

  List<Panel> panels() {
    return panels;
  }

  /** What goes in, by step, the first step first. */
  List<List<Terms>> steps() {
    return steps;
  }

  /** Number of numbers in each operand. */
  int[] widths() {
    return Arrays.stream(weights[0]).mapToInt(w -> w.cols).toArray();
  }

  /** The gradient to which an error and an operand lead. */
  Buffer weight(int error, int operand) {
    return weights[error][operand];
  }

  /** The gradient of an error's bias, null where there is none. */
  Buffer bias(int error) {
    return biases[error];
  }
}
