package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Shape;

/**
 * The numbers behind the letters of shapes.
 *
 * @param batch B, examples computed side by side
 * @param dims value of each letter
 */
public record Sizes(int batch, Map<Dim, Integer> dims) {

  /** Copies the map; size one is always known. */
  public Sizes {
    Map<Dim, Integer> all = new HashMap<>(dims);
    all.put(Dim.ONE, 1);
    dims = Map.copyOf(all);
  }

  /**
   * The number behind a letter, or behind a sum of letters such as {@code O+H}.
   *
   * @throws IllegalArgumentException if the letter was given none
   */
  public int of(Dim dim) {
    int plus = dim.name().indexOf('+');
    if (plus > 0) {
      return of(new Dim(dim.name().substring(0, plus)))
          + of(new Dim(dim.name().substring(plus + 1)));
    }
    Integer size = dims.get(dim);
    if (size == null) {
      throw new IllegalArgumentException(
          "size " + dim + " is not given; known are " + dims.keySet());
    }
    return size;
  }

  /** A new buffer of zeros for a value of this shape. */
  public Buffer allocate(Shape shape) {
    return switch (shape.kind()) {
      case SCALAR -> new Buffer(1, 1);
      case MATRIX -> new Buffer(of(shape.rows()), of(shape.cols()));
      case SHARED_VECTOR -> new Buffer(1, of(shape.rows()));
      case VECTOR -> new Buffer(batch, of(shape.rows()));
      case MEMORY -> new Buffer(of(Dim.SLOTS) * batch, of(shape.rows()));
    };
  }
}
