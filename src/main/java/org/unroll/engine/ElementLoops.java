package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unroll.engine.kernel.Squash;
import org.unroll.expr.Buffer;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

/**
 * Element-wise operators over arguments of one length. The virtual machine makes vector instructions
 * of a loop only if arrays are indexed from 0 by the loop variable alone; the kernels of the operator
 * table, which also repeat a shorter argument, are not of that form. Each loop here stands in an
 * action of its own, so that running it costs one call.
 */
final class ElementLoops {

  private static final Map<Operator, One> ONE = new HashMap<>();
  private static final Map<Operator, Two> WRITE = new HashMap<>();
  private static final Map<Operator, Two> ADD = new HashMap<>();

  private ElementLoops() {}

  /** The loop for out = op(a). */
  private interface One {
    Action of(double[] a, double[] out);
  }

  /** The loop for out = op(a, b), or out += op(a, b). */
  private interface Two {
    Action of(double[] a, double[] b, double[] out);
  }

  static {
    ONE.put(
        Operators.TANH,
        (a, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = Squash.tanh(a[k]);
              }
            });
    ONE.put(
        Operators.SIGMOID,
        (a, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = Squash.sigmoid(a[k]);
              }
            });
    WRITE.put(
        Operators.PLUS,
        (a, b, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = a[k] + b[k];
              }
            });
    WRITE.put(
        Operators.MINUS,
        (a, b, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = a[k] - b[k];
              }
            });
    WRITE.put(
        Operators.TIMES,
        (a, b, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = a[k] * b[k];
              }
            });
    ADD.put(
        Operators.TIMES,
        (a, b, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] += a[k] * b[k];
              }
            });
    WRITE.put(
        Operators.TANH_SLOPE,
        (g, y, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = g[k] * (1 - y[k] * y[k]);
              }
            });
    ADD.put(
        Operators.TANH_SLOPE,
        (g, y, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] += g[k] * (1 - y[k] * y[k]);
              }
            });
    WRITE.put(
        Operators.SIGMOID_SLOPE,
        (g, y, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] = g[k] * (y[k] * (1 - y[k]));
              }
            });
    ADD.put(
        Operators.SIGMOID_SLOPE,
        (g, y, out) ->
            () -> {
              for (int k = 0; k < out.length; k++) {
                out[k] += g[k] * (y[k] * (1 - y[k]));
              }
            });
  }

  /** The loop for an operator on these buffers, if there is one. */
  static Optional<Action> of(Operator operator, Buffer[] in, Buffer out, boolean add) {
    for (Buffer each : in) {
      if (each.data.length != out.data.length) {
        return Optional.empty();
      }
    }
    if (in.length == 1) {
      return Optional.ofNullable(add ? null : ONE.get(operator))
          .map(one -> one.of(in[0].data, out.data));
    }
    return Optional.ofNullable((add ? ADD : WRITE).get(operator))
        .map(two -> two.of(in[0].data, in[1].data, out.data));
  }
}
