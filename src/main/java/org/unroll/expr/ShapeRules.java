package org.unroll.expr;

import java.util.List;
import java.util.function.Function;
import org.unroll.expr.Shape.Kind;

/** The shape rules that rows of the operator table refer to. */
final class ShapeRules {

  private ShapeRules() {}

  /** Every argument and the result have the same length; numbers and shared vectors are repeated. */
  static final ShapeRule ELEMENTWISE =
      new ShapeRule() {
        @Override
        public Shape result(List<Shape> args) {
          return args.stream().reduce(ShapeRules::merge).orElseThrow();
        }

        @Override
        public Shape expected(int position, List<Shape> args, Shape result) {
          if (result != null) {
            return result;
          }
          return args.stream()
              .filter(a -> a != null && a.kind() != Kind.SCALAR)
              .findFirst()
              .orElse(null);
        }
      };

  /** A matrix R x C times a vector C (or a memory of them) is a vector R. */
  static final ShapeRule PRODUCT =
      new ShapeRule() {
        @Override
        public Shape result(List<Shape> args) {
          Shape matrix = args.get(0);
          Shape vector = args.get(1);
          if (vector.kind() != Kind.VECTOR && vector.kind() != Kind.MEMORY) {
            throw new ShapeMismatch(ShapeMismatch.Kind.FACTOR);
          }
          if (matrix.kind() != Kind.MATRIX || !matrix.cols().equals(vector.rows())) {
            throw new ShapeMismatch(ShapeMismatch.Kind.PRODUCT, matrix, vector);
          }
          return withRows(vector, matrix.rows());
        }

        @Override
        public Shape expected(int position, List<Shape> args, Shape result) {
          Shape vector = args.get(1);
          return position == 0 && vector != null && result != null
              ? Shape.matrix(result.rows(), vector.rows())
              : null;
        }
      };

  /** A rule that only goes from arguments to result. */
  static ShapeRule forward(Function<List<Shape>, Shape> result) {
    return new ShapeRule() {
      @Override
      public Shape result(List<Shape> args) {
        return result.apply(args);
      }

      @Override
      public Shape expected(int position, List<Shape> args, Shape wanted) {
        return null;
      }
    };
  }

  /** {@code shape} with another length; a shared vector becomes one per example. */
  static Shape withRows(Shape shape, Dim rows) {
    return shape.kind() == Kind.MEMORY ? Shape.memory(rows) : Shape.vector(rows);
  }

  private static Shape merge(Shape a, Shape b) {
    if (a.kind() == Kind.SCALAR) {
      return b;
    }
    if (b.kind() == Kind.SCALAR) {
      return a;
    }
    boolean matrix = a.kind() == Kind.MATRIX || b.kind() == Kind.MATRIX;
    boolean sameSize = a.rows().equals(b.rows()) && a.cols().equals(b.cols());
    if (!sameSize || (matrix && a.kind() != b.kind())) {
      throw new ShapeMismatch(ShapeMismatch.Kind.UNEQUAL, a, b);
    }
    return a.kind().compareTo(b.kind()) >= 0 ? a : b;
  }
}
