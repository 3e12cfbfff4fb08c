package org.unroll.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.engine.Carry;
import org.unroll.engine.Optimizer;
import org.unroll.engine.Weights;

/**
 * The arrays that a learner's next updates depend on: weights, the optimiser's memory, and states that
 * are carried on. They are the live ones; a copy of them all can be taken and put back.
 */
final class LiveNumbers {

  private final List<double[]> arrays;

  LiveNumbers(Weights weights, Optimizer optimizer, Optional<Carry> carry) {
    Stream<double[]> values = weights.all().stream().map(weight -> weight.value().data);
    Stream<double[]> states = carry.stream().flatMap(c -> c.memory().stream());
    this.arrays = Stream.of(values, optimizer.memory().stream(), states).flatMap(s -> s).toList();
  }

  /** A copy, array after array. */
  List<double[]> copy() {
    return arrays.stream().map(double[]::clone).toList();
  }

  /**
   * Puts a copy back.
   *
   * @param copy from {@link #copy}. Not modified.
   */
  void restore(List<double[]> copy) {
    for (int i = 0; i < arrays.size(); i++) {
      System.arraycopy(copy.get(i), 0, arrays.get(i), 0, arrays.get(i).length);
    }
  }
}
