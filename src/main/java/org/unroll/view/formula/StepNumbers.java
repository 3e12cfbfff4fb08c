package org.unroll.view.formula;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.engine.NamedNumbers;
import org.unroll.expr.Apply;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * The numbers of one time step: of names from the trace, of expressions over them by the operators' own
 * kernels.
 */
final class StepNumbers {

  private static final Set<String> READOUT = Set.of("V", "b_y");

  private final NamedNumbers source;
  private final Set<String> weights;
  private final int step;

  StepNumbers(Cell cell, NamedNumbers source, int step) {
    this.source = source;
    this.step = step;
    this.weights =
        Stream.concat(READOUT.stream(), cell.weights().stream().map(w -> w.getKey().name()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** One unit's number. What is the same for all units, such as the 1 of 1 - z, has only one. */
  double at(Expr expr, int unit) {
    double[] numbers = of(expr).data;
    return numbers[Math.min(unit, numbers.length - 1)];
  }

  /** All numbers of an expression. */
  Buffer of(Expr expr) {
    if (expr instanceof Symbol symbol) {
      return symbol(symbol);
    }
    return expr instanceof Literal literal
        ? new Buffer(new double[] {literal.value()}, 1, 1)
        : apply((Apply) expr);
  }

  private Buffer symbol(Symbol symbol) {
    if (weights.contains(symbol.name())) {
      return symbol.gradient()
          ? source.weightGradient(symbol.name())
          : source.weight(symbol.name());
    }
    int at = symbol.moment() == Moment.BEFORE ? step - 1 : step;
    double[] row =
        symbol.gradient() ? source.gradient(symbol.name(), at) : source.value(symbol.name(), at);
    return new Buffer(row, 1, row.length);
  }

  private Buffer apply(Apply apply) {
    Buffer[] in = apply.args().stream().map(this::of).toArray(Buffer[]::new);
    Buffer out =
        apply.operator().equals(Operators.OUTER)
            ? new Buffer(in[0].data.length, in[1].data.length)
            : new Buffer(1, width(apply.operator(), in));
    if (Operators.isElementwisePair(apply.operator())) {
      widen(in, out.cols);
    }
    apply.operator().kernel().run(in, out);
    return out;
  }

  private static int width(Operator operator, Buffer[] in) {
    if (operator.equals(Operators.PRODUCT)) {
      return in[0].rows;
    }
    if (operator.equals(Operators.TRANSPOSED)) {
      return in[0].cols;
    }
    return Arrays.stream(in).mapToInt(buffer -> buffer.data.length).max().orElseThrow();
  }

  /** A single number meets a vector: it is repeated. */
  private static void widen(Buffer[] in, int width) {
    for (int i = 0; i < in.length; i++) {
      if (in[i].data.length == 1 && width > 1) {
        double[] repeated = new double[width];
        Arrays.fill(repeated, in[i].data[0]);
        in[i] = new Buffer(repeated, 1, width);
      }
    }
  }
}
