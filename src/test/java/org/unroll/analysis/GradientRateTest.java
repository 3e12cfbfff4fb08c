package org.unroll.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.engine.Program;
import org.unroll.engine.Team;
import org.unroll.expr.Symbol;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Start;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;
import org.unroll.task.TaskCatalogue;

/**
 * The gradient of a tanh RNN decays, or grows, at the rate its Jacobians predict. Pascanu, Mikolov and
 * Bengio 2013, section 2.1: dL/dh_k = dL/dh_T J_T ... J_{k+1}.
 */
class GradientRateTest {

  private static final int LENGTH = 60;
  private static final int LAST = LENGTH - 1;

  /** Measured by a backward pass, predicted by multiplying the error at the end with the Jacobians. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.9, 1, 1.3})
  void everyNormIsTheProductOfJacobians(double radius) {
    Program program = program(radius);
    double[] measured = GradientFlow.ofLastLoss(program, "h");
    StateJacobians jacobians = StateJacobians.of(program, 0);
    double[] error = program.step("l0", LAST).buffer(Symbol.now("h").toGradient()).data.clone();
    for (int k = LAST; k > 0; k--) {
      error = times(error, jacobians.at(k));
      double predicted = Norms.of(error);
      assertThat(measured[k - 1]).isCloseTo(predicted, within(1e-9 * predicted));
    }
  }

  private static double[] times(double[] row, double[][] matrix) {
    return IntStream.range(0, matrix[0].length)
        .mapToDouble(
            j -> IntStream.range(0, row.length).mapToDouble(i -> row[i] * matrix[i][j]).sum())
        .toArray();
  }

  /** After some steps the error lies where the product stretches most, so both fall at one rate. */
  @ParameterizedTest
  @ValueSource(doubles = {0.5, 0.9, 1.3})
  void theRateIsThatOfTheProduct(double radius) {
    Program program = program(radius);
    double[] measured = GradientFlow.ofLastLoss(program, "h");
    ProductNorms product = ProductNorms.of(StateJacobians.of(program, 0), LAST);

    assertThat(rate(measured)).isCloseTo(rate(product.norms()), within(0.02));
    for (int k = 0; k < LENGTH; k++) {
      assertThat(measured[k] / measured[LAST]).isLessThanOrEqualTo(product.norms()[k] * 1.000001);
      assertThat(product.norms()[k]).isLessThanOrEqualTo(product.bounds()[k] * 1.000001);
    }
  }

  /** Mean change of the logarithm per step, over the older half. */
  private static double rate(double[] norms) {
    int middle = LENGTH / 2;
    return Math.log(norms[middle] / norms[0]) / middle;
  }

  private static Program program(double radius) {
    Start start = new Start(Optional.of(new Initial(InitialScheme.RADIUS, radius)), 1);
    Experiment experiment = Experiment.of("recall", List.of("rnn"), 24, LENGTH, 5).withStart(start);
    Laboratory laboratory =
        new Laboratory(
            CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn(), new Team(1));
    Task task = laboratory.task(experiment);
    Program program = laboratory.learner(experiment, task, "rnn").probe(1);
    program.load(task.trainingBatch(LENGTH, 1, new Randomness(5).of(Purpose.TRAINING)));
    program.forward();
    return program;
  }
}
