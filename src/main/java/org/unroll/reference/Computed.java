package org.unroll.reference;

import java.util.List;
import java.util.Optional;

/** What an engine computed for a case, by the paths that the case uses. */
@FunctionalInterface
public interface Computed {

  /**
   * The numbers of a field in row-major order.
   *
   * @param path such as {@code forward.y} or {@code grads.weights.l0.W_ih}
   * @return empty if this engine has no such field
   */
  Optional<double[]> numbers(String path);

  /**
   * A gradient at a node of the graph as a recorder holds it that ran backward twice without clearing:
   * from the total loss, and then from the last loss term to the states. The result is the sum of both
   * at every node that the second pass came through.
   *
   * @return empty where the field is no such gradient
   */
  default Optional<double[]> numbersWithLastTerm(String path) {
    return Optional.empty();
  }

  /** The words of a field; empty if this engine has no such field. */
  default Optional<List<String>> words(String path) {
    return Optional.empty();
  }
}
