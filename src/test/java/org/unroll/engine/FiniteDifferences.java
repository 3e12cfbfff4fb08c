package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** Gradients of a program's loss against central differences of the loss itself. */
final class FiniteDifferences {

  private static final double STEP = 1e-6;

  private FiniteDifferences() {}

  /** Every number of every weight, after a second pass: nothing of the first may be left. */
  static void check(Program program) {
    program.forward();
    program.backward();
    program.backward();
    for (Weight weight : program.weights().all()) {
      check(program, weight.name(), weight.value().data, weight.gradient().data.clone());
    }
  }

  /** Every number of one array that the loss depends on. */
  static void check(Program program, String name, double[] numbers, double[] gradient) {
    for (int k = 0; k < numbers.length; k++) {
      double kept = numbers[k];
      numbers[k] = kept + STEP;
      double above = loss(program);
      numbers[k] = kept - STEP;
      double below = loss(program);
      numbers[k] = kept;
      double difference = (above - below) / (2 * STEP);
      assertThat(Math.abs(difference - gradient[k]))
          .as("%s, number %d of %s", name, k, layers(program))
          .isLessThan(1e-7 * Math.max(1, Math.abs(difference)));
    }
  }

  private static List<String> layers(Program program) {
    return program.network().layers().stream().map(layer -> layer.cell().id()).toList();
  }

  private static double loss(Program program) {
    program.forward();
    return program.loss();
  }
}
