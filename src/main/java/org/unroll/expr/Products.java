package org.unroll.expr;

import static org.unroll.expr.Operators.outer;
import static org.unroll.expr.Operators.transposed;

import java.util.Arrays;
import java.util.List;

/**
 * Rows of the operator table for matrix products and sums over examples. The loops here say what a
 * product is; the engine may run a faster kernel that agrees with them.
 */
final class Products {

  private Products() {}

  /** W x for each example. W: R x C, x: N x C, result: N x R. */
  static final Operator PRODUCT =
      new Operator(
          "product",
          2,
          Form.infix("*", "\\,", Form.PRODUCT),
          ShapeRules.PRODUCT,
          (Summing)
              (in, out) -> {
                double[] w = in[0].data;
                double[] x = in[1].data;
                int cols = in[0].cols;
                for (int k = 0; k < out.data.length; k++) {
                  int example = k / out.cols;
                  int row = k % out.cols;
                  for (int c = 0; c < cols; c++) {
                    out.data[k] += w[row * cols + c] * x[example * cols + c];
                  }
                }
              },
          (args, y, g) -> List.of(outer(g, args.get(1)), transposed(args.get(0), g)));

  /** W' g for each example: the error sent back through W. W: R x C, g: N x R, result: N x C. */
  static final Operator TRANSPOSED =
      new Operator(
          "transposed",
          2,
          new Form(Form.Style.TRANSPOSED, "'*", "^{\\top}", Form.PRODUCT),
          ShapeRules.forward(s -> ShapeRules.withRows(s.get(1), s.get(0).cols())),
          (Summing)
              (in, out) -> {
                double[] w = in[0].data;
                double[] g = in[1].data;
                int rows = in[0].rows;
                for (int k = 0; k < out.data.length; k++) {
                  int example = k / out.cols;
                  int col = k % out.cols;
                  for (int r = 0; r < rows; r++) {
                    out.data[k] += w[r * out.cols + col] * g[example * rows + r];
                  }
                }
              },
          Derivative.none("transposed"));

  /** sum over examples of g x': a weight's gradient. g: N x R, x: N x C, result: R x C. */
  static final Operator OUTER =
      new Operator(
          "outer",
          2,
          Form.infix("⊗", "\\otimes", Form.PRODUCT),
          ShapeRules.forward(s -> Shape.matrix(s.get(0).rows(), s.get(1).rows())),
          (Summing)
              (in, out) -> {
                double[] g = in[0].data;
                double[] x = in[1].data;
                for (int k = 0; k < out.data.length; k++) {
                  int row = k / out.cols;
                  int col = k % out.cols;
                  for (int n = 0; n < in[0].rows; n++) {
                    out.data[k] += g[n * out.rows + row] * x[n * out.cols + col];
                  }
                }
              },
          Derivative.none("outer"));

  /**
   * Sum of all the copies of a repeated value: over examples for a bias, over slots for a query. The
   * result's length decides what is summed.
   */
  static final Operator COLLECT =
      new Operator(
          "collect",
          1,
          Form.call("sum", "\\textstyle\\sum"),
          ShapeRules.forward(s -> s.get(0)),
          (Summing)
              (in, out) -> {
                double[] a = in[0].data;
                int period = out.data.length;
                for (int from = 0; from < a.length; from += period) {
                  for (int k = 0; k < period; k++) {
                    out.data[k] += a[from + k];
                  }
                }
              },
          Derivative.none("collect"));

  static final List<Operator> ROWS = List.of(PRODUCT, TRANSPOSED, OUTER, COLLECT);

  /** A kernel that is naturally a sum: it adds, and starts from zero to overwrite. */
  private interface Summing extends Kernel.Adding {

    @Override
    default void run(Buffer[] in, Buffer out) {
      Arrays.fill(out.data, 0);
      add(in, out);
    }
  }
}
