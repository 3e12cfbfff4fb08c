package org.unroll.expr;

import java.util.List;

/** Rows of the operator table that look at a whole vector at once: soft-max, joining, losses. */
final class VectorOperators {

  private VectorOperators() {}

  /** p_k = exp(a_k - max a) / sum, for each example: safe for any finite a. */
  static final Operator SOFTMAX =
      new Operator(
          "softmax",
          1,
          Form.call("softmax", "\\mathrm{softmax}"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            for (int n = 0; n < out.rows; n++) {
              softmaxRow(in[0].data, n * out.cols, out.data, out.cols);
            }
          },
          (args, y, g) -> List.of(Apply.of(VectorOperators.SOFTMAX_BACK, y, g)));

  /** p (g - p.g): the error sent back through a soft-max with result p. */
  static final Operator SOFTMAX_BACK =
      new Operator(
          "softmaxBack",
          2,
          Form.call("softmaxBack", "\\mathrm{softmax}'"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            for (int from = 0; from < out.data.length; from += out.cols) {
              double dot = 0;
              for (int k = from; k < from + out.cols; k++) {
                dot += in[0].data[k] * in[1].data[k];
              }
              for (int k = from; k < from + out.cols; k++) {
                out.data[k] = in[0].data[k] * (in[1].data[k] - dot);
              }
            }
          },
          Derivative.none("softmaxBack"));

  /**
   * -log softmax(y)_k for each example, fused so that it neither overflows nor takes the logarithm
   * of zero. y: N x O, k: N x 1 class numbers, result: N x 1.
   */
  static final Operator CROSS_ENTROPY =
      loss(
          "crossEntropy",
          (in, out) -> {
            int width = in[0].cols;
            for (int n = 0; n < out.rows; n++) {
              int at = n * width;
              double max = max(in[0].data, at, width);
              double sum = 0;
              for (int k = at; k < at + width; k++) {
                sum += Math.exp(in[0].data[k] - max);
              }
              out.data[n] = max + Math.log(sum) - in[0].data[at + (int) in[1].data[n]];
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(VectorOperators.CROSS_ENTROPY_BACK, args.get(0), args.get(1), g),
                  Literal.ZERO));

  /** (softmax(y) - onehot(k)) g. y: N x O, k: N x 1, g: N x 1, result: N x O. */
  static final Operator CROSS_ENTROPY_BACK =
      new Operator(
          "crossEntropyBack",
          3,
          Form.call("crossEntropyBack", "\\mathrm{CE}'"),
          ShapeRules.forward(s -> s.get(0)),
          (in, out) -> {
            for (int n = 0; n < out.rows; n++) {
              int at = n * out.cols;
              softmaxRow(in[0].data, at, out.data, out.cols);
              out.data[at + (int) in[1].data[n]] -= 1;
              for (int k = at; k < at + out.cols; k++) {
                out.data[k] *= in[2].data[n];
              }
            }
          },
          Derivative.none("crossEntropyBack"));

  /**
   * The same loss where p = softmax(y) is known already: -log p_k = y_j - y_k - log p_j with j the
   * largest, whose logarithm is always safe. p, y: N x O, k: N x 1, result: N x 1.
   */
  static final Operator CROSS_ENTROPY_OF =
      new Operator(
          "crossEntropyOf",
          3,
          Form.call("crossEntropyOf", "\\mathrm{CE}"),
          ShapeRules.forward(s -> Shape.vector(Dim.ONE)),
          (in, out) -> {
            int width = in[0].cols;
            double[] y = in[1].data;
            for (int n = 0; n < out.rows; n++) {
              int best = largest(y, n * width, width);
              double target = y[n * width + (int) in[2].data[n]];
              out.data[n] = y[best] - target - Math.log(in[0].data[best]);
            }
          },
          Derivative.none("crossEntropyOf"));

  /** (p - onehot(k)) g, with p = softmax(y) known. p: N x O, k, g: N x 1, result: N x O. */
  static final Operator CROSS_ENTROPY_OF_BACK =
      new Operator(
          "crossEntropyOfBack",
          3,
          Form.call("crossEntropyOfBack", "\\mathrm{CE}'"),
          ShapeRules.forward(s -> s.get(0)),
          (in, out) -> {
            for (int n = 0; n < out.rows; n++) {
              int at = n * out.cols;
              double g = in[2].data[n];
              for (int k = at; k < at + out.cols; k++) {
                out.data[k] = in[0].data[k] * g;
              }
              out.data[at + (int) in[1].data[n]] -= g;
            }
          },
          Derivative.none("crossEntropyOfBack"));

  /** sum_o (y_o - s_o)^2 for each example. y, s: N x O, result: N x 1. */
  static final Operator SQUARED_DISTANCE =
      loss(
          "squaredDistance",
          (in, out) -> {
            int width = in[0].cols;
            for (int n = 0; n < out.rows; n++) {
              double sum = 0;
              for (int k = n * width; k < (n + 1) * width; k++) {
                double error = in[0].data[k] - in[1].data[k];
                sum += error * error;
              }
              out.data[n] = sum;
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(VectorOperators.SQUARED_DISTANCE_BACK, args.get(0), args.get(1), g),
                  Literal.ZERO));

  /** 2 (y - s) g. y, s: N x O, g: N x 1, result: N x O. */
  static final Operator SQUARED_DISTANCE_BACK =
      new Operator(
          "squaredDistanceBack",
          3,
          Form.call("squaredDistanceBack", "\\mathrm{SE}'"),
          ShapeRules.forward(s -> s.get(0)),
          (in, out) -> {
            for (int k = 0; k < out.data.length; k++) {
              out.data[k] = 2 * (in[0].data[k] - in[1].data[k]) * in[2].data[k / out.cols];
            }
          },
          Derivative.none("squaredDistanceBack"));

  /** [a ; b] for each example. a: N x p, b: N x q, result: N x (p + q). */
  static final Operator CONCAT =
      new Operator(
          "concat",
          2,
          Form.call("concat", "\\mathrm{concat}"),
          ShapeRules.forward(s -> Shape.vector(new Dim(s.get(0).rows() + "+" + s.get(1).rows()))),
          (in, out) -> {
            for (int n = 0; n < out.rows; n++) {
              System.arraycopy(in[0].data, n * in[0].cols, out.data, n * out.cols, in[0].cols);
              System.arraycopy(
                  in[1].data, n * in[1].cols, out.data, n * out.cols + in[0].cols, in[1].cols);
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(VectorOperators.HEAD, g, args.get(0)),
                  Apply.of(VectorOperators.TAIL, g, args.get(1))));

  /** The first numbers of a, as many as b has. a: N x (p + q), b: N x p, result: N x p. */
  static final Operator HEAD = part("head", (in, out) -> copyPart(in[0], 0, out));

  /** The last numbers of a, as many as b has. a: N x (p + q), b: N x q, result: N x q. */
  static final Operator TAIL =
      part("tail", (in, out) -> copyPart(in[0], in[0].cols - out.cols, out));

  static final List<Operator> ROWS =
      List.of(
          CONCAT,
          HEAD,
          TAIL,
          SOFTMAX,
          SOFTMAX_BACK,
          CROSS_ENTROPY,
          CROSS_ENTROPY_BACK,
          CROSS_ENTROPY_OF,
          CROSS_ENTROPY_OF_BACK,
          SQUARED_DISTANCE,
          SQUARED_DISTANCE_BACK);

  private static Operator part(String name, Kernel kernel) {
    return new Operator(
        name,
        2,
        Form.call(name, "\\mathrm{" + name + "}"),
        ShapeRules.forward(s -> s.get(1)),
        kernel,
        Derivative.none(name));
  }

  private static void copyPart(Buffer a, int from, Buffer out) {
    for (int n = 0; n < out.rows; n++) {
      System.arraycopy(a.data, n * a.cols + from, out.data, n * out.cols, out.cols);
    }
  }

  private static Operator loss(String name, Kernel kernel, Derivative derivative) {
    ShapeRule rule = ShapeRules.forward(s -> Shape.vector(Dim.ONE));
    return new Operator(
        name, 2, Form.call(name, "\\mathrm{" + name + "}"), rule, kernel, derivative);
  }

  private static double max(double[] a, int from, int n) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = from; k < from + n; k++) {
      max = Math.max(max, a[k]);
    }
    return max;
  }

  private static int largest(double[] a, int from, int n) {
    int best = from;
    for (int k = from; k < from + n; k++) {
      best = a[k] > a[best] ? k : best;
    }
    return best;
  }

  private static void softmaxRow(double[] a, int from, double[] out, int n) {
    double max = max(a, from, n);
    double sum = 0;
    for (int k = from; k < from + n; k++) {
      out[k] = Math.exp(a[k] - max);
      sum += out[k];
    }
    for (int k = from; k < from + n; k++) {
      out[k] /= sum;
    }
  }
}
