package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** Each optimiser has another memory; 33 lies well behind the last checkpoint kept. */
  @ParameterizedTest
  @CsvSource({"adam, 33", "sgd, 33", "momentum, 32", "rmsprop, 1", "adagrad, 7"})
  void goingBackAndOnAgainGivesTheSameNumbersBitForBit(String optimizer, long update) {
    Experiment experiment =
        new Experiment(
            "adding", List.of("lstm", "rnn"), 8, 10, 8, 0.01, optimizer, 1, 1, 7, Optional.empty());
    Run run = trained(experiment, (int) update);
    List<List<Double>> then = weights(run);
    double loss = run.update();
    run.goTo(90);
    List<List<Double>> end = weights(run);
    run.goTo(update);
    assertThat(run.updates()).isEqualTo(update);
    assertThat(weights(run)).isEqualTo(then);
    assertThat(run.learners().get(0).losses().size()).isEqualTo((int) update);
    assertThat(run.update()).isEqualTo(loss);
    run.goTo(90);
    assertThat(weights(run)).isEqualTo(end);
  }

  private static List<List<Double>> weights(Run run) {
    return run.learners().stream()
        .flatMap(learner -> learner.weights().all().stream())
        .map(weight -> Arrays.stream(weight.value().data).boxed().toList())
        .toList();
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
    return new Experiment(
        task, List.of(cell), 16, length, 16, 0.01, "adam", 1, 1, 7, Optional.empty());
  }
}
