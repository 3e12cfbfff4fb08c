package org.unroll.expr;

import static org.unroll.expr.Operators.outer;
import static org.unroll.expr.Operators.transposed;

import java.util.List;

/**
 * Rows of the operator table for matrix products. The loops here say what a product is; the engine
 * may run a faster kernel that agrees with them.
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
          (in, out) -> {
            Buffer w = in[0];
            Buffer x = in[1];
            for (int n = 0; n < x.rows; n++) {
              for (int r = 0; r < w.rows; r++) {
                double sum = 0;
                for (int c = 0; c < w.cols; c++) {
                  sum += w.data[r * w.cols + c] * x.data[n * x.cols + c];
                }
                out.data[n * w.rows + r] = sum;
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
          (in, out) -> {
            Buffer w = in[0];
            Buffer g = in[1];
            for (int n = 0; n < g.rows; n++) {
              for (int c = 0; c < w.cols; c++) {
                double sum = 0;
                for (int r = 0; r < w.rows; r++) {
                  sum += w.data[r * w.cols + c] * g.data[n * g.cols + r];
                }
                out.data[n * w.cols + c] = sum;
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
          (in, out) -> {
            Buffer g = in[0];
            Buffer x = in[1];
            for (int r = 0; r < g.cols; r++) {
              for (int c = 0; c < x.cols; c++) {
                double sum = 0;
                for (int n = 0; n < g.rows; n++) {
                  sum += g.data[n * g.cols + r] * x.data[n * x.cols + c];
                }
                out.data[r * x.cols + c] = sum;
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
          new Kernel.Adding() {
            @Override
            public void run(Buffer[] in, Buffer out) {
              java.util.Arrays.fill(out.data, 0);
              add(in, out);
            }

            @Override
            public void add(Buffer[] in, Buffer out) {
              double[] a = in[0].data;
              int period = out.data.length;
              for (int from = 0; from < a.length; from += period) {
                for (int k = 0; k < period; k++) {
                  out.data[k] += a[from + k];
                }
              }
            }
          },
          Derivative.none("collect"));

  static final List<Operator> ROWS = List.of(PRODUCT, TRANSPOSED, OUTER, COLLECT);
}
