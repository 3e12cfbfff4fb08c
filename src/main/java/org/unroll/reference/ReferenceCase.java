package org.unroll.reference;

import java.util.List;
import java.util.Map;

/**
 * One reference case: what to compute, from what, and what should come out.
 *
 * @param id the name it gives itself
 * @param config what is computed
 * @param numbers all fields of numbers by path, such as {@code layers.l0.dh}, in the file's order
 * @param words all fields of words by path
 */
public record ReferenceCase(
    String id, CaseConfig config, Map<String, Numbers> numbers, Map<String, List<String>> words) {

  /**
   * A field of this shape.
   *
   * @throws CaseProblem naming the field if it is missing or has another shape
   */
  Numbers numbers(String path, int... shape) {
    Numbers field = numbers.get(path);
    if (field == null) {
      throw new CaseProblem("The field %s is missing.".formatted(path));
    }
    return field.require(path, shape);
  }

  /** A field of one number. */
  double number(String path) {
    return numbers(path).values()[0];
  }

  /** Paths of the fields of numbers that begin so, without that beginning. */
  List<String> below(String prefix) {
    return numbers.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .toList();
  }
}
