package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Team;
import org.unroll.engine.Weight;
import org.unroll.task.TaskCatalogue;

/** Equal seeds give equal bits, on one thread and on several. */
class TeamworkTest {

  private static final List<String> CELLS = List.of("lstm", "lstm-peephole", "rnn", "gru");

  @ParameterizedTest
  @CsvSource({
    "adding, 5, 7, 3, 1, 15",
    "recall, 9, 8, 6, 5, 15",
    "language-model, 4, 6, 13, 77, 15",
    "language-model, 64, 40, 37, 3, 2"
  })
  void theNumberOfThreadsChangesNoBit(
      String task, int hidden, int length, int batch, long seed, int updates) {
    Experiment experiment =
        new Experiment(
            task, CELLS, hidden, length, batch, 0.01, "adam", 1, 1, seed, Optional.empty());
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
    Experiment wild =
        new Experiment(
            "adding",
            List.of("gru", "rnn-identity", "rnn-relu"),
            8,
            30,
            4,
            1e6,
            "sgd",
            0,
            1,
            3,
            Optional.empty());
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
