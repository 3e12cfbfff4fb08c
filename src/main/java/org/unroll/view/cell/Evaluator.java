package org.unroll.view.cell;

import java.util.Arrays;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * The value of an expression at a time step, by the operators' own kernels from the numbers of a
 * trace. For terms that the trace does not keep, such as one summand of a gradient.
 *
 * @param cell whose weights are known by name
 * @param trace whose numbers
 * @param step time step from 0
 */
record Evaluator(Cell cell, Trace trace, int step) {

  /** One number per unit. */
  double[] of(Expr expr) {
    return buffer(expr, 1).data;
  }

  private Buffer buffer(Expr expr, int width) {
    if (expr instanceof Literal literal) {
      double[] constant = new double[width];
      Arrays.fill(constant, literal.value());
      return row(constant);
    }
    return expr instanceof Symbol symbol ? known(symbol) : apply((Apply) expr);
  }

  private Buffer apply(Apply apply) {
    List<Expr> args = apply.args();
    int width =
        args.stream().filter(a -> !(a instanceof Literal)).mapToInt(this::width).max().orElse(1);
    Buffer[] in = args.stream().map(arg -> buffer(arg, width)).toArray(Buffer[]::new);
    Buffer out = new Buffer(1, outWidth(apply, in, width));
    apply.operator().kernel().run(in, out);
    return out;
  }

  private int width(Expr expr) {
    return buffer(expr, 1).cols;
  }

  private static int outWidth(Apply apply, Buffer[] in, int width) {
    return apply.operator().equals(Operators.PRODUCT)
        ? in[0].rows
        : apply.operator().equals(Operators.TRANSPOSED) ? in[0].cols : width;
  }

  private Buffer known(Symbol symbol) {
    if (symbol.gradient()) {
      return row(trace.gradient(symbol.name(), step));
    }
    return isWeight(symbol)
        ? trace.weight(symbol.name())
        : row(trace.value(symbol.name(), symbol.moment() == Moment.BEFORE ? step - 1 : step));
  }

  private boolean isWeight(Symbol symbol) {
    return cell.weights().stream().anyMatch(weight -> weight.getKey().equals(symbol));
  }

  private static Buffer row(double[] numbers) {
    return new Buffer(numbers, 1, numbers.length);
  }
}
