package org.unroll.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.engine.Frame;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * One example's numbers at all steps of a layer, one row per step, and what follows from them number by
 * number: a whole sequence is computed by one call of each operator.
 */
final class StepValues {

  private final List<Frame> frames;
  private final int example;
  private final int examples;
  private final Map<Symbol, Buffer> gathered = new HashMap<>();

  /**
   * The numbers of an example, read when asked for.
   *
   * @param frames of one layer, after a forward pass
   * @throws IllegalArgumentException if there is no such example
   */
  StepValues(List<Frame> frames, int example) {
    this.frames = frames;
    this.example = example;
    Frame first = frames.get(0);
    String carried =
        first.cell().states().isEmpty()
            ? first.cell().outputs().get(0)
            : first.cell().states().get(0);
    this.examples = first.buffer(Symbol.now(carried)).rows;
    if (example < 0 || example >= examples) {
      throw new IllegalArgumentException(
          "there is no example " + example + "; there are " + examples + ", counted from 0");
    }
  }

  /** Number of steps. */
  int steps() {
    return frames.size();
  }

  /** The frame of a step. */
  Frame frame(int step) {
    return frames.get(step);
  }

  /** A name's numbers, T x n; a weight stands in every row. */
  Buffer of(Symbol symbol) {
    return gathered.computeIfAbsent(symbol, this::gather);
  }

  /** A name's numbers at one step. A fresh copy. */
  double[] at(Symbol symbol, int step) {
    Buffer from = frames.get(step).buffer(symbol);
    int row = from.rows == examples ? example : 0;
    return Arrays.copyOfRange(from.data, row * from.cols, (row + 1) * from.cols);
  }

  private Buffer gather(Symbol symbol) {
    int width = frames.get(0).buffer(symbol).cols;
    Buffer all = new Buffer(steps(), width);
    for (int t = 0; t < steps(); t++) {
      Buffer from = frames.get(t).buffer(symbol);
      int row = from.rows == examples ? example : 0;
      System.arraycopy(from.data, row * width, all.data, t * width, width);
    }
    return all;
  }

  /**
   * The value of an expression of element-wise operators at every step.
   *
   * @param expr over names of the cell
   * @param one a name that stands for the number 1, or null: the upstream of a derivative
   * @return T x width
   * @throws IllegalArgumentException if an operator is not element-wise
   */
  Buffer evaluate(Expr expr, Symbol one, int width) {
    if (expr instanceof Literal literal) {
      return filled(literal.value(), width);
    }
    if (expr instanceof Symbol symbol) {
      return symbol.equals(one) ? filled(1, width) : of(symbol);
    }
    Apply apply = (Apply) expr;
    if (!Operators.isElementwise(apply.operator())) {
      throw new IllegalArgumentException(apply + " is not computed number by number");
    }
    Buffer[] in = apply.args().stream().map(a -> evaluate(a, one, width)).toArray(Buffer[]::new);
    Buffer out = new Buffer(steps(), width);
    apply.operator().kernel().run(in, out);
    return out;
  }

  private Buffer filled(double value, int width) {
    Buffer buffer = new Buffer(steps(), width);
    Arrays.fill(buffer.data, value);
    return buffer;
  }

  /** Whether an expression is made of element-wise operators, names and numbers only. */
  static boolean isElementwise(Expr expr) {
    return !(expr instanceof Apply apply)
        || (Operators.isElementwise(apply.operator())
            && apply.args().stream().allMatch(StepValues::isElementwise));
  }
}
