package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Readout;

/** Every cell of the catalogue: its derived gradients against central finite differences. */
class GradientCheckTest {

  private static final double STEP = 1e-6;

  static Stream<String> cells() {
    return CellCatalogue.builtIn().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("cells")
  void gradientsOfEveryWeightAgreeWithFiniteDifferences(String cell) {
    for (Readout readout : Readout.values()) {
      Program program = Programs.random(cell, readout, 4, 2);
      program.forward();
      program.backward();
      for (Weight weight : program.weights().all()) {
        check(program, weight, weight.gradient().data.clone());
      }
    }
  }

  private static void check(Program program, Weight weight, double[] gradient) {
    double[] w = weight.value().data;
    for (int k = 0; k < w.length; k++) {
      double kept = w[k];
      w[k] = kept + STEP;
      double above = loss(program);
      w[k] = kept - STEP;
      double below = loss(program);
      w[k] = kept;
      double difference = (above - below) / (2 * STEP);
      assertThat(Math.abs(difference - gradient[k]))
          .as("%s of %s, number %d", weight.name(), program.network().cell().id(), k)
          .isLessThan(1e-7 * Math.max(1, Math.abs(difference)));
    }
  }

  private static double loss(Program program) {
    program.forward();
    return program.loss();
  }
}
