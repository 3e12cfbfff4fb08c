package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Symbol;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Read-outs that score every output by itself, and how their losses become one number. */
class BinaryCrossEntropyTest {

  private static final int OUTPUTS = 3;

  @ParameterizedTest
  @ValueSource(strings = {"binary-cross-entropy", "half-squared-error", "squared-error"})
  void gradientsAgreeWithFiniteDifferences(String head) {
    for (Reduction overBatch : Reduction.values()) {
      for (Reduction overTime : Reduction.values()) {
        Program program = program(head, overBatch, overTime);
        program.load(values(program));
        FiniteDifferences.check(program);
      }
    }
  }

  @Test
  void sumsAreAsManyTimesTheMean() {
    double mean = loss(Reduction.MEAN, Reduction.MEAN);
    assertThat(loss(Reduction.MEAN, Reduction.SUM)).isCloseTo(4 * mean, within(1e-12));
    assertThat(loss(Reduction.SUM, Reduction.MEAN)).isCloseTo(2 * mean, within(1e-12));
    assertThat(loss(Reduction.SUM, Reduction.SUM)).isCloseTo(8 * mean, within(1e-12));
  }

  @Test
  void isTheFormulaOfTheLectureWithItsBracket() {
    for (double y = -12; y <= 12; y += 0.75) {
      for (double s : new double[] {0, 0.3, 1}) {
        double p = 1 / (1 + Math.exp(-y));
        double naive = -(s * Math.log(p) + (1 - s) * Math.log(1 - p));
        assertThat(at(y, s)[0]).as("y %s, s %s", y, s).isCloseTo(naive, within(1e-9));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "800, 1, 0, 0",
    "800, 0, 800, 1",
    "-800, 0, 0, 0",
    "-800, 1, 800, -1",
    "800, 0.5, 400, 0.5"
  })
  void hugeLogitsStayFiniteAndRight(double y, double s, double loss, double gradient) {
    double[] found = at(y, s);
    assertThat(found[0]).isEqualTo(loss);
    assertThat(found[1]).isEqualTo(gradient);
  }

  /** sigmoid(40) is 1 in double precision, so sigmoid(y) - 1 would be 0. */
  @Test
  void aNearlyRightAnswerKeepsItsDigits() {
    assertThat(at(40, 1)[0]).isCloseTo(Math.exp(-40), within(1e-30));
    assertThat(at(40, 1)[1]).isCloseTo(-Math.exp(-40), within(1e-30));
    assertThat(at(-40, 0)[1]).isCloseTo(Math.exp(-40), within(1e-30));
  }

  @Test
  void aClassIsAVectorWithASingleOne() {
    Program program = program("binary-cross-entropy", Reduction.MEAN, Reduction.MEAN);
    int[][] ids = {{0, 2}, {1, 1}, {2, 0}, {0, 0}};
    program.load(new Batch(2, 2, inputs(), new Targets.Classes(ids)));
    assertThat(program.head(0).buffer(Symbol.now("target")).data).containsExactly(1, 0, 0, 0, 0, 1);
    assertThat(program.head(3).buffer(Symbol.now("target")).data).containsExactly(1, 0, 0, 1, 0, 0);
  }

  /** Loss and dL/dy of one output whose logit is the bias. */
  private static double[] at(double y, double s) {
    Program program = program("binary-cross-entropy", Reduction.SUM, Reduction.SUM);
    program.weights().all().forEach(w -> Arrays.fill(w.value().data, 0));
    Arrays.fill(program.weights().get("out.b_y").value().data, -1000);
    program.weights().get("out.b_y").value().data[0] = y;
    program.load(values(program));
    for (int n = 0; n < program.terms(); n++) {
      Arrays.fill(program.head(n).buffer(Symbol.now("target")).data, 0);
    }
    program.head(0).buffer(Symbol.now("target")).data[0] = s;
    program.forward();
    program.backward();
    double loss = program.head(0).buffer(Symbol.now("loss")).data[0];
    double gradient = program.head(0).buffer(Symbol.now("y").toGradient()).data[0];
    return new double[] {loss, gradient};
  }

  private static double loss(Reduction overBatch, Reduction overTime) {
    Program program = program("binary-cross-entropy", overBatch, overTime);
    program.load(values(program));
    program.forward();
    return program.loss();
  }

  private static Program program(String head, Reduction overBatch, Reduction overTime) {
    Stack network =
        Stack.single(
                CellCatalogue.builtIn().get("gru"),
                CellCatalogue.heads().get(head),
                2,
                4,
                OUTPUTS,
                Readout.EVERY)
            .reduced(overBatch, overTime);
    Weights weights = Networks.weights(network);
    Initialisation.uniform(weights, 1, 7);
    return new Program(network, weights, 4, 2);
  }

  private static Batch values(Program program) {
    double[][] targets = new double[program.terms()][];
    SplittableRandom random = new SplittableRandom(4);
    Arrays.setAll(targets, n -> random.doubles(2 * OUTPUTS, 0, 1).toArray());
    return new Batch(2, 2, inputs(), new Targets.Values(targets, OUTPUTS));
  }

  private static double[][] inputs() {
    SplittableRandom random = new SplittableRandom(9);
    double[][] inputs = new double[4][];
    Arrays.setAll(inputs, t -> random.doubles(4, -1, 1).toArray());
    return inputs;
  }
}
