package org.unroll.expr;

import java.util.List;

/** Rows of the operator table for learning to tell the right word from words drawn at random. */
final class SamplingOperators {

  private SamplingOperators() {}

  /**
   * -(log σ(y_1) + sum_{j>1} log σ(-y_j)) for each example: the first score belongs to the right word,
   * the others to words drawn at random. Safe for any finite y. y: N x J, result: N x 1. Source:
   * Mikolov et al. 2013, eq. 4.
   */
  static final Operator NEGATIVE_SAMPLING =
      new Operator(
          "negativeSampling",
          1,
          Form.call("negativeSampling", "\\mathrm{NS}"),
          ShapeRules.forward(s -> Shape.vector(Dim.ONE)),
          (in, out) -> {
            int width = in[0].cols;
            for (int n = 0; n < out.rows; n++) {
              double sum = softplus(-in[0].data[n * width]);
              for (int k = n * width + 1; k < (n + 1) * width; k++) {
                sum += softplus(in[0].data[k]);
              }
              out.data[n] = sum;
            }
          },
          (args, y, g) ->
              List.of(Apply.of(SamplingOperators.NEGATIVE_SAMPLING_BACK, args.get(0), g)));

  /** (σ(y_j) - 1 for the right word, σ(y_j) for the others) g. y: N x J, g: N x 1, result: N x J. */
  static final Operator NEGATIVE_SAMPLING_BACK =
      new Operator(
          "negativeSamplingBack",
          2,
          Form.call("negativeSamplingBack", "\\mathrm{NS}'"),
          ShapeRules.forward(s -> s.get(0)),
          (in, out) -> {
            for (int k = 0; k < out.data.length; k++) {
              double right = k % out.cols == 0 ? 1 : 0;
              out.data[k] = (1 / (1 + Math.exp(-in[0].data[k])) - right) * in[1].data[k / out.cols];
            }
          },
          Derivative.none("negativeSamplingBack"));

  static final List<Operator> ROWS = List.of(NEGATIVE_SAMPLING, NEGATIVE_SAMPLING_BACK);

  /** log(1 + exp(a)) = -log σ(-a), without overflow. */
  private static double softplus(double a) {
    return Math.max(a, 0) + Math.log1p(Math.exp(-Math.abs(a)));
  }
}
