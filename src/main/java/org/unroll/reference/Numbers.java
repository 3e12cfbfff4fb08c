package org.unroll.reference;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A rectangular array of numbers. Immutable by contract: nobody writes to the arrays.
 *
 * @param shape lengths from the outermost index to the innermost; empty for a single number
 * @param values in row-major order
 */
public record Numbers(int[] shape, double[] values) {

  /**
   * Checks the shape.
   *
   * @param field name of the field, for the message
   * @return these numbers
   * @throws CaseProblem naming the field and both shapes
   */
  Numbers require(String field, int... wanted) {
    if (!Arrays.equals(shape, wanted)) {
      throw new CaseProblem(
          "The field %s has shape %s; the configuration asks for %s."
              .formatted(field, text(shape), text(wanted)));
    }
    return this;
  }

  /** Consecutive numbers, copied: the part with this index of so many equal ones. */
  double[] part(int index, int parts) {
    int size = values.length / parts;
    return Arrays.copyOfRange(values, index * size, (index + 1) * size);
  }

  private static String text(int[] shape) {
    return shape.length == 0
        ? "a single number"
        : Arrays.stream(shape).mapToObj(String::valueOf).collect(Collectors.joining(" x "));
  }
}
