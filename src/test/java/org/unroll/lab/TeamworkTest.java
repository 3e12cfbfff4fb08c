package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.engine.Team;
import org.unroll.engine.Weight;
import org.unroll.task.TaskCatalogue;

/** Equal seeds give equal bits, on one thread and on several. */
class TeamworkTest {

  private static final List<String> CELLS = List.of("lstm", "lstm-peephole", "rnn", "gru");

  @ParameterizedTest
  @CsvSource({
    "adding, 5, 7, 3, 0, 1, 15",
    "recall, 9, 8, 6, 0, 5, 15",
    "language-model, 4, 6, 13, 0, 77, 15",
    "language-model, 64, 40, 37, 0, 3, 2",
    "language-model, 64, 40, 37, 25, 3, 3"
  })
  void theNumberOfThreadsChangesNoBit(
      String task, int hidden, int length, int batch, int truncation, long seed, int updates) {
    Experiment usual = Experiment.of(task, CELLS, hidden, length, seed);
    Learning learning = usual.learning().withBatchSize(batch).withTruncation(truncation);
    Experiment experiment = usual.withLearning(learning.withNoise(0.001));
    Run alone = trained(experiment, 1, updates);
    for (int threads : new int[] {1, 2, 3}) {
      Run together = trained(experiment, threads, updates);
      for (int cell = 0; cell < CELLS.size(); cell++) {
        same(together.learners().get(cell), alone.learners().get(cell));
        assertThat(together.heldBackScore(cell)).isEqualTo(alone.heldBackScore(cell));
        assertThat(shown(together, cell)).isEqualTo(shown(alone, cell));
      }
    }
  }

  private static void same(Learner one, Learner other) {
    assertThat(one.losses().y()).isEqualTo(other.losses().y());
    for (Weight weight : one.weights().all()) {
      double[] wanted = other.weights().get(weight.name()).value().data;
      assertThat(weight.value().data).as(weight.name()).isEqualTo(wanted);
    }
  }

  private static double[] shown(Run run, int cell) {
    return run.snapshot(1, false).cells().get(cell).gradientNorms();
  }

  @Test
  void divergenceIsToldOfTheFirstCellInOrder() {
    List<String> cells = List.of("gru", "rnn-identity", "rnn-relu");
    Experiment usual = Experiment.of("adding", cells, 8, 30, 3);
    Learning wildly = new Learning(4, "sgd", 1e6, Clip.byNorm(1e12), 0, 0);
    Experiment wild = usual.withLearning(wildly);
    String told = problem(wild, 1).getMessage();
    for (int threads : new int[] {2, 3}) {
      assertThat(problem(wild, threads)).isInstanceOf(Diverged.class).hasMessage(told);
    }
  }

  private static Throwable problem(Experiment experiment, int threads) {
    Throwable[] thrown = new Throwable[1];
    assertThatThrownBy(() -> trained(experiment, threads, 100)).satisfies(p -> thrown[0] = p);
    return thrown[0];
  }

  private static Run trained(Experiment experiment, int threads, int updates) {
    Run run =
        new Run(
            new Laboratory(
                CellCatalogue.builtIn(),
                CellCatalogue.heads(),
                TaskCatalogue.builtIn(),
                new Team(threads)),
            experiment);
    for (int n = 0; n < updates; n++) {
      run.update();
    }
    return run;
  }
}
