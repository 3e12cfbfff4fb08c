package org.unroll.expr;

/**
 * The shape of a value as a learner sees it, for one example.
 *
 * @param kind what sort of value
 * @param rows length of the vector, or rows of the matrix
 * @param cols columns of the matrix, else {@link Dim#ONE}
 */
public record Shape(Kind kind, Dim rows, Dim cols) {

  /** What sort of value a shape belongs to. */
  public enum Kind {
    /** A number in the equation; fits everywhere. */
    SCALAR,
    /** A weight matrix, shared by all examples and steps. */
    MATRIX,
    /** A weight vector, shared by all examples and steps. */
    SHARED_VECTOR,
    /** A vector that each example has its own of. */
    VECTOR,
    /** J vectors that each example has its own of: the memory attention reads. */
    MEMORY
  }

  /** A number in the equation. */
  public static final Shape SCALAR = new Shape(Kind.SCALAR, Dim.ONE, Dim.ONE);

  /** A weight matrix. */
  public static Shape matrix(Dim rows, Dim cols) {
    return new Shape(Kind.MATRIX, rows, cols);
  }

  /** A weight vector such as a bias. */
  public static Shape shared(Dim rows) {
    return new Shape(Kind.SHARED_VECTOR, rows, Dim.ONE);
  }

  /** A vector per example. */
  public static Shape vector(Dim rows) {
    return new Shape(Kind.VECTOR, rows, Dim.ONE);
  }

  /** J vectors per example. */
  public static Shape memory(Dim rows) {
    return new Shape(Kind.MEMORY, rows, Dim.ONE);
  }

  /** Whether all examples share this value, so that its gradient is summed over them. */
  public boolean isShared() {
    return kind == Kind.MATRIX || kind == Kind.SHARED_VECTOR;
  }

  /** As cell files write sizes, and {@code R×C} for a matrix. */
  @Override
  public String toString() {
    return switch (kind) {
      case SCALAR -> "a number";
      case MATRIX -> rows + "×" + cols;
      case SHARED_VECTOR, VECTOR -> rows.toString();
      case MEMORY -> Dim.SLOTS + "," + rows;
    };
  }
}
