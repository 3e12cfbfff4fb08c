package org.unroll.expr;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.unroll.expr.Shape.Kind;

/**
 * Rows of the operator table for attention over J remembered vectors m_j. The three are closed under
 * differentiation. A memory is stored slot after slot, (J N) x n.
 */
final class MemoryOperators {

  private MemoryOperators() {}

  /** e_j = m_j . q for each example. m: (J N) x n, q: N x n or a weight vector, result: N x J. */
  static final Operator SCORES =
      row(
          "scores",
          s -> Shape.vector(Dim.SLOTS),
          (in, out) -> {
            for (int j = 0; j < out.cols; j++) {
              for (int b = 0; b < out.rows; b++) {
                out.data[b * out.cols + j] = dot(in[0], j * out.rows + b, in[1], b % in[1].rows);
              }
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(MemoryOperators.SPREAD, g, args.get(1)),
                  Apply.of(MemoryOperators.MIX, g, args.get(0))));

  /** sum_j a_j m_j for each example. a: N x J, m: (J N) x n, result: N x n. */
  static final Operator MIX =
      row(
          "mix",
          s -> Shape.vector(s.get(1).rows()),
          (in, out) -> {
            Arrays.fill(out.data, 0);
            Buffer a = in[0];
            for (int j = 0; j < a.cols; j++) {
              for (int k = 0; k < out.data.length; k++) {
                double weight = a.data[k / out.cols * a.cols + j];
                out.data[k] += weight * in[1].data[j * out.data.length + k];
              }
            }
          },
          (args, y, g) ->
              List.of(
                  Apply.of(SCORES, args.get(1), g),
                  Apply.of(MemoryOperators.SPREAD, args.get(0), g)));

  /** m_j = a_j q for each example: the way back of the two above. */
  static final Operator SPREAD =
      row(
          "spread",
          s -> Shape.memory(s.get(1).rows()),
          (in, out) -> {
            Buffer a = in[0];
            Buffer q = in[1];
            int slot = a.rows * out.cols;
            for (int k = 0; k < out.data.length; k++) {
              double weight = a.data[k % slot / out.cols * a.cols + k / slot];
              out.data[k] = weight * q.data[k % slot % q.data.length];
            }
          },
          Derivative.none("spread"));

  static final List<Operator> ROWS = List.of(SCORES, MIX, SPREAD);

  private static double dot(Buffer m, int mRow, Buffer q, int qRow) {
    double sum = 0;
    for (int c = 0; c < m.cols; c++) {
      sum += m.data[mRow * m.cols + c] * q.data[qRow * q.cols + c];
    }
    return sum;
  }

  private static Operator row(
      String name, Function<List<Shape>, Shape> shape, Kernel kernel, Derivative derivative) {
    ShapeRule rule =
        new ShapeRule() {
          @Override
          public Shape result(List<Shape> args) {
            return shape.apply(args);
          }

          @Override
          public Shape expected(int position, List<Shape> args, Shape result) {
            boolean query = name.equals("scores") && position == 1 && args.get(0) != null;
            return query && args.get(0).kind() == Kind.MEMORY
                ? Shape.shared(args.get(0).rows())
                : null;
          }
        };
    Form form = Form.call(name, "\\mathrm{" + name + "}");
    return new Operator(name, 2, form, rule, kernel, derivative);
  }
}
