package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.task.TaskCatalogue;

class RunTest {

  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());

  @Test
  void equalSeedsGiveBitwiseEqualRuns() {
    Run one = trained(experiment("adding", "lstm", 10), 20);
    Run two = trained(experiment("adding", "lstm", 10), 20);
    assertThat(one.snapshot(1, false).cells().get(0).losses().y())
        .containsExactly(two.snapshot(1, false).cells().get(0).losses().y());
    assertThat(one.heldBackScore(0)).isEqualTo(two.heldBackScore(0));
  }

  @Test
  void aCellLearnsTheSameAloneAndBesideOthers() {
    Run alone = trained(experiment("recall", "gru", 8), 10);
    Experiment both = experiment("recall", "gru", 8).withCells(List.of("rnn", "gru"));
    Run beside = trained(both, 10);
    assertThat(beside.heldBackScore(1)).isEqualTo(alone.heldBackScore(0));
  }

  @Test
  void theLstmBeatsGuessingOnTheAddingProblem() {
    Run run = trained(experiment("adding", "lstm", 10), 600);
    assertThat(run.heldBackScore(0).loss()).isLessThan(run.baseline().loss() / 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"adding", "recall", "language-model"})
  void everyTaskGivesACompleteSnapshot(String task) {
    Run run = trained(experiment(task, "lstm", 12), 2);
    Snapshot snapshot = run.snapshot(5, true);
    assertThat(snapshot.update()).isEqualTo(2);
    assertThat(snapshot.shown().inputs()).hasSize(12).noneMatch(String::isEmpty);
    CellSnapshot cell = snapshot.cells().get(0);
    assertThat(cell.gradientNorms()).hasSize(12).doesNotContain(0);
    assertThat(cell.trace().hasLoss(11)).isTrue();
    assertThat(cell.trace().value("h", -1)).containsOnly(0);
    assertThat(cell.trace().gradient("h", 11)).hasSize(16);
  }

  @Test
  void aLanguageModelWritesText() {
    Run run = trained(experiment("language-model", "lstm", 12), 2);
    assertThat(run.sample(0, 40)).hasSize(40);
    assertThat(trained(experiment("adding", "lstm", 12), 1).sample(0, 40)).isEmpty();
  }

  private static Run trained(Experiment experiment, int updates) {
    Run run = new Run(LABORATORY, experiment);
    for (int i = 0; i < updates; i++) {
      run.update();
    }
    return run;
  }

  private static Experiment experiment(String task, String cell, int length) {
    return Experiment.of(task, List.of(cell), 16, length, 7)
        .withLearning(Learning.USUAL.withBatchSize(16));
  }
}
