package org.unroll.expr;

import static org.unroll.expr.Operators.minus;
import static org.unroll.expr.Operators.times;

import java.util.List;

/** Rows of the operator table for numbers that somebody holds in place. */
final class HoldOperators {

  private HoldOperators() {}

  /**
   * b where it is held, a where it is free. Chosen, not mixed: an infinite a leaves a held number alone.
   * Seen from a, a held number is a constant, so nothing goes back into a there. a, held, b, result: B
   * x H; held is 1 or 0.
   */
  static final Operator HELD =
      new Operator(
          "held",
          3,
          Form.call("held", "\\mathrm{held}"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            double[] free = in[0].data;
            double[] held = in[1].data;
            double[] value = in[2].data;
            for (int k = 0; k < out.data.length; k++) {
              out.data[k] = held[k] == 0 ? free[k] : value[k];
            }
          },
          (args, y, g) ->
              List.of(times(g, minus(Literal.ONE, args.get(1))), Literal.ZERO, Literal.ZERO));

  static final List<Operator> ROWS = List.of(HELD);
}
