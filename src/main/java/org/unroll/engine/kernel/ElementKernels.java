package org.unroll.engine.kernel;

import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Kernel;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

/**
 * Element-wise operators over arguments of the same length, each as a loop that the virtual machine
 * turns into vector instructions: arrays indexed from 0, no repetition of a shorter argument.
 */
public final class ElementKernels {

  private static final Map<Operator, Kernel> KERNELS =
      Map.of(
          Operators.PLUS,
          pair(
              (a, b, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = a[k] + b[k];
                }
              }),
          Operators.MINUS,
          pair(
              (a, b, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = a[k] - b[k];
                }
              }),
          Operators.TIMES,
          adding(
              (a, b, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = a[k] * b[k];
                }
              },
              (a, b, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] += a[k] * b[k];
                }
              }),
          Operators.TANH_SLOPE,
          adding(
              (g, y, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = g[k] * (1 - y[k] * y[k]);
                }
              },
              (g, y, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] += g[k] * (1 - y[k] * y[k]);
                }
              }),
          Operators.SIGMOID_SLOPE,
          adding(
              (g, y, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = g[k] * (y[k] * (1 - y[k]));
                }
              },
              (g, y, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] += g[k] * (y[k] * (1 - y[k]));
                }
              }),
          Operators.TANH,
          single(
              (a, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = Squash.tanh(a[k]);
                }
              }),
          Operators.SIGMOID,
          single(
              (a, out) -> {
                for (int k = 0; k < out.length; k++) {
                  out[k] = Squash.sigmoid(a[k]);
                }
              }));

  private ElementKernels() {}

  /** The fast kernel for an operator on these buffers, or the operator's own where there is none. */
  public static Kernel of(Operator operator, Buffer[] in, Buffer out) {
    for (Buffer each : in) {
      if (each.data.length != out.data.length) {
        return operator.kernel();
      }
    }
    return KERNELS.getOrDefault(operator, operator.kernel());
  }

  /** out[k] = op(a[k]). */
  private interface One {
    void run(double[] a, double[] out);
  }

  /** out[k] = op(a[k], b[k]), or added to out[k]. */
  private interface Two {
    void run(double[] a, double[] b, double[] out);
  }

  private static Kernel single(One loop) {
    return (in, out) -> loop.run(in[0].data, out.data);
  }

  private static Kernel pair(Two loop) {
    return (in, out) -> loop.run(in[0].data, in[1].data, out.data);
  }

  private static Kernel adding(Two write, Two plus) {
    return new Kernel.Adding() {
      @Override
      public void run(Buffer[] in, Buffer out) {
        write.run(in[0].data, in[1].data, out.data);
      }

      @Override
      public void add(Buffer[] in, Buffer out) {
        plus.run(in[0].data, in[1].data, out.data);
      }
    };
  }
}
