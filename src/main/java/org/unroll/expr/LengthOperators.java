package org.unroll.expr;

import java.util.List;

/**
 * Rows of the operator table that measure vectors by their length. A memory is taken vector by vector.
 * Both families are closed under differentiation.
 */
final class LengthOperators {

  private LengthOperators() {}

  /** a / |a| for each vector; the zero vector, which has no direction, stays zero. */
  static final Operator UNIT =
      new Operator(
          "unit",
          1,
          Form.call("unit", "\\mathrm{unit}"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            for (int from = 0; from < out.data.length; from += out.cols) {
              double norm = norm(in[0].data, from, out.cols);
              for (int k = from; k < from + out.cols; k++) {
                out.data[k] = norm > 0 ? in[0].data[k] / norm : 0;
              }
            }
          },
          (args, y, g) -> List.of(Apply.of(LengthOperators.UNIT_BACK, g, args.get(0), y)));

  /** (g - y (y.g)) / |a|: the error sent back through y = a / |a|. g, a, y have the same size. */
  static final Operator UNIT_BACK =
      new Operator(
          "unitBack",
          3,
          Form.call("unitBack", "\\mathrm{unit}'"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            for (int from = 0; from < out.data.length; from += out.cols) {
              double norm = norm(in[1].data, from, out.cols);
              double along = dot(in[2].data, in[0].data, from, out.cols);
              for (int k = from; k < from + out.cols; k++) {
                out.data[k] = norm > 0 ? (in[0].data[k] - in[2].data[k] * along) / norm : 0;
              }
            }
          },
          Derivative.none("unitBack"));

  /** a / sqrt(n) for vectors of n numbers: keeps a dot product of random vectors of order one. */
  static final Operator SCALED =
      new Operator(
          "scaled",
          1,
          Form.call("scaled", "\\mathrm{scaled}"),
          ShapeRules.ELEMENTWISE,
          (in, out) -> {
            double root = Math.sqrt(out.cols);
            for (int k = 0; k < out.data.length; k++) {
              out.data[k] = in[0].data[k] / root;
            }
          },
          (args, y, g) -> List.of(Apply.of(LengthOperators.SCALED, g)));

  static final List<Operator> ROWS = List.of(UNIT, UNIT_BACK, SCALED);

  private static double norm(double[] a, int from, int n) {
    return Math.sqrt(dot(a, a, from, n));
  }

  private static double dot(double[] a, double[] b, int from, int n) {
    double sum = 0;
    for (int k = from; k < from + n; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }
}
