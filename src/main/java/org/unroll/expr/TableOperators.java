package org.unroll.expr;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Shape.Kind;

/**
 * Rows of the operator table for tables of vectors, such as word embeddings. A row is picked by its
 * number; that is the product of the one-hot vector and the table without the V products by zero.
 */
final class TableOperators {

  private TableOperators() {}

  /** One number picks one vector, J numbers pick a memory of J. */
  private static final ShapeRule PICKED =
      new ShapeRule() {
        @Override
        public Shape result(List<Shape> args) {
          Shape table = args.get(0);
          Shape numbers = args.get(1);
          boolean several = numbers.rows().equals(Dim.SLOTS);
          if (table.kind() != Kind.MATRIX || !(several || numbers.rows().equals(Dim.ONE))) {
            throw new ShapeMismatch(ShapeMismatch.Kind.LOOKUP, table, numbers);
          }
          return several ? Shape.memory(table.cols()) : Shape.vector(table.cols());
        }

        @Override
        public Shape expected(int position, List<Shape> args, Shape result) {
          return position == 0 && result != null ? Shape.matrix(Dim.SYMBOLS, result.rows()) : null;
        }
      };

  /** Row x of T for each example. T: V x n, x: N x J row numbers, result: (J N) x n, J = 1 usually. */
  static final Operator LOOKUP =
      new Operator(
          "lookup",
          2,
          Form.call("lookup", "\\mathrm{lookup}"),
          PICKED,
          (in, out) -> {
            Buffer table = in[0];
            for (int k = 0; k < out.rows; k++) {
              int row = number(in[1], k, table.rows);
              System.arraycopy(table.data, row * out.cols, out.data, k * out.cols, out.cols);
            }
          },
          (args, y, g) -> List.of(Apply.of(TableOperators.SCATTER, g, args.get(1)), Literal.ZERO));

  /** Adds each g to the row x that it came from. g: (J N) x n, x: N x J, result: V x n. */
  static final Operator SCATTER =
      new Operator(
          "scatter",
          2,
          Form.call("scatter", "\\mathrm{scatter}"),
          ShapeRules.forward(s -> Shape.matrix(Dim.SYMBOLS, s.get(0).rows())),
          new Scatter(),
          Derivative.none("scatter"));

  static final List<Operator> ROWS = List.of(LOOKUP, SCATTER);

  /** The row number that belongs to the k-th vector of a memory: vectors stand slot after slot. */
  private static int number(Buffer numbers, int k, int rows) {
    double number = numbers.data[k % numbers.rows * numbers.cols + k / numbers.rows];
    int row = (int) number;
    if (row != number || row < 0 || row >= rows) {
      throw new IllegalArgumentException(
          "there is no row " + number + " in a table of " + rows + " rows; the first is row 0");
    }
    return row;
  }

  private static final class Scatter implements Kernel.Adding {

    @Override
    public void run(Buffer[] in, Buffer out) {
      Arrays.fill(out.data, 0);
      add(in, out);
    }

    @Override
    public void add(Buffer[] in, Buffer out) {
      double[] g = in[0].data;
      for (int k = 0; k < in[0].rows; k++) {
        int from = k * out.cols;
        int to = number(in[1], k, out.rows) * out.cols;
        for (int c = 0; c < out.cols; c++) {
          out.data[to + c] += g[from + c];
        }
      }
    }
  }
}
