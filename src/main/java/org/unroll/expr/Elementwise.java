package org.unroll.expr;

import static org.unroll.expr.Operators.minus;
import static org.unroll.expr.Operators.negate;
import static org.unroll.expr.Operators.over;
import static org.unroll.expr.Operators.times;

import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Rows of the operator table that act on each number by itself. Each writes its own plain loop. */
final class Elementwise {

  private Elementwise() {}

  static final Operator PLUS =
      binary(
          "plus",
          Form.infix("+", "+", Form.SUM),
          (a, b, out, from, to) -> {
            for (int k = from; k < to; k++) {
              out[k] = a[k] + b[k - from];
            }
          },
          (args, y, g) -> List.of(g, g));

  static final Operator MINUS =
      binary(
          "minus",
          Form.infix("-", "-", Form.SUM),
          (a, b, out, from, to) -> {
            for (int k = from; k < to; k++) {
              out[k] = a[k] - b[k - from];
            }
          },
          (args, y, g) -> List.of(g, negate(g)));

  static final Operator TIMES =
      new Operator(
          "times",
          2,
          Form.infix("*", "\\odot", Form.PRODUCT),
          ShapeRules.ELEMENTWISE,
          new AddingBinary(
              (a, b, out, from, to) -> {
                for (int k = from; k < to; k++) {
                  out[k] = a[k] * b[k - from];
                }
              },
              (a, b, out, from, to) -> {
                for (int k = from; k < to; k++) {
                  out[k] += a[k] * b[k - from];
                }
              }),
          (args, y, g) -> List.of(times(g, args.get(1)), times(g, args.get(0))));

  static final Operator OVER =
      binary(
          "over",
          Form.infix("/", "/", Form.PRODUCT),
          (a, b, out, from, to) -> {
            for (int k = from; k < to; k++) {
              out[k] = a[k] / b[k - from];
            }
          },
          (args, y, g) -> List.of(over(g, args.get(1)), negate(over(times(g, y), args.get(1)))));

  static final Operator NEGATE =
      unary(
          "negate",
          new Form(Form.Style.PREFIX, "-", "-", Form.SIGN),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = -a[k];
            }
          },
          (args, y, g) -> List.of(negate(g)));

  static final Operator IDENTITY =
      unary(
          "identity",
          Form.call("identity", "\\mathrm{id}"),
          (a, out, n) -> System.arraycopy(a, 0, out, 0, n),
          (args, y, g) -> List.of(g));

  static final Operator SIGMOID =
      unary(
          "sigmoid",
          Form.call("sigmoid", "\\sigma"),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = 1 / (1 + Math.exp(-a[k]));
            }
          },
          (args, y, g) -> List.of(times(g, times(y, minus(Literal.ONE, y)))));

  static final Operator TANH =
      unary(
          "tanh",
          Form.call("tanh", "\\tanh"),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = Math.tanh(a[k]);
            }
          },
          (args, y, g) -> List.of(times(g, minus(Literal.ONE, times(y, y)))));

  /** max(a, 0); its derivative at 0 is taken as 0, as PyTorch does. */
  static final Operator RELU =
      unary(
          "relu",
          Form.call("relu", "\\mathrm{ReLU}"),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = Math.max(a[k], 0);
            }
          },
          (args, y, g) -> List.of(times(g, Apply.of(Elementwise.STEP, y))));

  static final Operator STEP =
      unary(
          "step",
          Form.call("step", "\\mathrm{step}"),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = a[k] > 0 ? 1 : 0;
            }
          },
          Derivative.none("step"));

  static final Operator EXP =
      unary(
          "exp",
          Form.call("exp", "\\exp"),
          (a, out, n) -> {
            for (int k = 0; k < n; k++) {
              out[k] = Math.exp(a[k]);
            }
          },
          (args, y, g) -> List.of(times(g, y)));

  /** g (1 - y^2): the error sent back through a tanh with result y, in one pass over memory. */
  static final Operator TANH_SLOPE = slope("tanhSlope", "\\tanh'", (g, y) -> g * (1 - y * y));

  /** g y (1 - y): the error sent back through a sigmoid with result y, in one pass over memory. */
  static final Operator SIGMOID_SLOPE =
      slope("sigmoidSlope", "\\sigma'", (g, y) -> g * (y * (1 - y)));

  static final List<Operator> ROWS =
      List.of(
          PLUS,
          MINUS,
          TIMES,
          OVER,
          NEGATE,
          IDENTITY,
          SIGMOID,
          TANH,
          RELU,
          STEP,
          EXP,
          TANH_SLOPE,
          SIGMOID_SLOPE);

  /** out[k] = op(a[k]) for k below n. */
  private interface UnaryLoop {
    void run(double[] a, double[] out, int n);
  }

  /** out[k] = op(a[k], b[k - from]) for k in from..to-1: b starts over for each row it serves. */
  private interface BinaryLoop {
    void run(double[] a, double[] b, double[] out, int from, int to);
  }

  private static Operator unary(String name, Form form, UnaryLoop loop, Derivative derivative) {
    Kernel kernel = (in, out) -> loop.run(in[0].data, out.data, out.data.length);
    return new Operator(name, 1, form, ShapeRules.ELEMENTWISE, kernel, derivative);
  }

  /** A shorter second argument (a weight vector, a query beside a memory) is repeated. */
  private static Operator binary(String name, Form form, BinaryLoop loop, Derivative derivative) {
    Kernel kernel = (in, out) -> repeat(loop, in, out);
    return new Operator(name, 2, form, ShapeRules.ELEMENTWISE, kernel, derivative);
  }

  private static Operator slope(String name, String latex, DoubleBinaryOperator rule) {
    Kernel kernel =
        new AddingBinary(
            (g, y, out, from, to) -> {
              for (int k = from; k < to; k++) {
                out[k] = rule.applyAsDouble(g[k], y[k - from]);
              }
            },
            (g, y, out, from, to) -> {
              for (int k = from; k < to; k++) {
                out[k] += rule.applyAsDouble(g[k], y[k - from]);
              }
            });
    Form form = Form.call(name, latex);
    return new Operator(name, 2, form, ShapeRules.ELEMENTWISE, kernel, Derivative.none(name));
  }

  private static void repeat(BinaryLoop loop, Buffer[] in, Buffer out) {
    int period = in[1].data.length;
    for (int from = 0; from < out.data.length; from += period) {
      loop.run(in[0].data, in[1].data, out.data, from, from + period);
    }
  }

  private record AddingBinary(BinaryLoop write, BinaryLoop plus) implements Kernel.Adding {

    @Override
    public void run(Buffer[] in, Buffer out) {
      repeat(write, in, out);
    }

    @Override
    public void add(Buffer[] in, Buffer out) {
      repeat(plus, in, out);
    }
  }
}
