package org.unroll.cell;

import org.unroll.expr.Dim;
import org.unroll.expr.Shape;

/**
 * A value that comes from outside the cell at each step.
 *
 * @param name as used in the equations
 * @param shape a vector, or a memory written {@code m[J,H]}
 */
public record Port(String name, Shape shape) {

  /** The shape that a size in brackets means: {@code H}, {@code O+H}, or {@code J,H} for a memory. */
  static Shape shape(String size) {
    int comma = size.indexOf(',');
    return comma < 0
        ? Shape.vector(new Dim(size.strip()))
        : Shape.memory(new Dim(size.substring(comma + 1).strip()));
  }
}
