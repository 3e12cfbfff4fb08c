package org.unroll.expr;

import java.util.List;

/** Rows of the operator table that look at a whole vector at once: soft-max, joining. */
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

  /** [a ; b] for each example. a: N x p, b: N x q, result: N x (p + q). */
  static final Operator CONCAT =
      new Operator(
          "concat",
          2,
          Form.call("concat", "\\mathrm{concat}"),
          ShapeRules.forward(VectorOperators::joined),
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

  static final List<Operator> ROWS = List.of(CONCAT, HEAD, TAIL, SOFTMAX, SOFTMAX_BACK);

  private static Shape joined(List<Shape> parts) {
    if (parts.stream().anyMatch(part -> part.kind() != Shape.Kind.VECTOR)) {
      throw new ShapeMismatch(ShapeMismatch.Kind.CONCAT);
    }
    return Shape.vector(new Dim(parts.get(0).rows() + "+" + parts.get(1).rows()));
  }

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

  static double max(double[] a, int from, int n) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = from; k < from + n; k++) {
      max = Math.max(max, a[k]);
    }
    return max;
  }

  static void softmaxRow(double[] a, int from, double[] out, int n) {
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
