package org.unroll.expr;

import java.util.List;

/** Rows of the operator table that compare outputs with targets: one number for each example. */
final class LossOperators {

  private LossOperators() {}

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
              double max = VectorOperators.max(in[0].data, at, width);
              double sum = 0;
              for (int k = at; k < at + width; k++) {
                sum += Math.exp(in[0].data[k] - max);
              }
              out.data[n] = max + Math.log(sum) - in[0].data[at + (int) in[1].data[n]];
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(LossOperators.CROSS_ENTROPY_BACK, args.get(0), args.get(1), g),
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
              VectorOperators.softmaxRow(in[0].data, at, out.data, out.cols);
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
                  Apply.of(LossOperators.SQUARED_DISTANCE_BACK, args.get(0), args.get(1), g),
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

  /**
   * -sum_o (s_o log p_o + (1 - s_o) log(1 - p_o)) with p = sigmoid(y), for each example. Computed from
   * y as max(y, 0) - y s + log(1 + exp(-|y|)), which neither overflows nor takes the logarithm of
   * zero. y, s: N x O, s from 0 to 1, result: N x 1.
   */
  static final Operator BINARY_CROSS_ENTROPY =
      loss(
          "binaryCrossEntropy",
          (in, out) -> {
            int width = in[0].cols;
            for (int n = 0; n < out.rows; n++) {
              double sum = 0;
              for (int k = n * width; k < (n + 1) * width; k++) {
                double y = in[0].data[k];
                sum += Math.max(y, 0) - y * in[1].data[k] + Math.log1p(Math.exp(-Math.abs(y)));
              }
              out.data[n] = sum;
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(LossOperators.BINARY_CROSS_ENTROPY_BACK, args.get(0), args.get(1), g),
                  Literal.ZERO));

  /**
   * (sigmoid(y) - s) g, written (1 - s) sigmoid(y) - s sigmoid(-y) so that a nearly right answer keeps
   * its digits. y, s: N x O, g: N x 1, result: N x O.
   */
  static final Operator BINARY_CROSS_ENTROPY_BACK =
      new Operator(
          "binaryCrossEntropyBack",
          3,
          Form.call("binaryCrossEntropyBack", "\\mathrm{BCE}'"),
          ShapeRules.forward(s -> s.get(0)),
          (in, out) -> {
            for (int k = 0; k < out.data.length; k++) {
              double small = Math.exp(-Math.abs(in[0].data[k]));
              double wrong = small / (1 + small);
              double right = 1 / (1 + small);
              boolean positive = in[0].data[k] >= 0;
              double s = in[1].data[k];
              out.data[k] =
                  ((1 - s) * (positive ? right : wrong) - s * (positive ? wrong : right))
                      * in[2].data[k / out.cols];
            }
          },
          Derivative.none("binaryCrossEntropyBack"));

  static final List<Operator> ROWS =
      List.of(
          CROSS_ENTROPY,
          CROSS_ENTROPY_BACK,
          CROSS_ENTROPY_OF,
          CROSS_ENTROPY_OF_BACK,
          SQUARED_DISTANCE,
          SQUARED_DISTANCE_BACK,
          BINARY_CROSS_ENTROPY,
          BINARY_CROSS_ENTROPY_BACK);

  private static Operator loss(String name, Kernel kernel, Derivative derivative) {
    ShapeRule rule = ShapeRules.forward(s -> Shape.vector(Dim.ONE));
    return new Operator(
        name, 2, Form.call(name, "\\mathrm{" + name + "}"), rule, kernel, derivative);
  }

  private static int largest(double[] a, int from, int n) {
    int best = from;
    for (int k = from; k < from + n; k++) {
      best = a[k] > a[best] ? k : best;
    }
    return best;
  }
}
