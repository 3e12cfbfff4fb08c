package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

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
      Program program = program(cell, readout);
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

  private static Program program(String cell, Readout readout) {
    Network network =
        new Network(
            CellCatalogue.builtIn().get(cell),
            CellCatalogue.heads().get("cross-entropy"),
            2,
            3,
            4,
            readout,
            Reduction.MEAN,
            Reduction.SUM);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    Program program = new Program(network, weights, 4, 2);
    program.load(batch(4, 2, 2, program.terms()));
    return program;
  }

  private static Batch batch(int length, int size, int width, int terms) {
    SplittableRandom random = new SplittableRandom(3);
    double[][] inputs = new double[length][];
    for (int t = 0; t < length; t++) {
      inputs[t] = random.doubles((long) size * width, -1, 1).toArray();
    }
    int[][] ids = new int[terms][];
    for (int n = 0; n < terms; n++) {
      ids[n] = random.ints(size, 0, 4).toArray();
    }
    return new Batch(size, width, inputs, new Targets.Classes(ids));
  }
}
