package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Clip;
import org.unroll.network.Loss;
import org.unroll.network.Reduction;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.TaskProblem;

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
    Experiment usual = Experiment.of("adding", List.of("lstm", "rnn"), 8, 10, 7);
    Learning learning = usual.learning().withBatchSize(8).withOptimizer(optimizer, 0.01);
    assertGoesBack(usual.withLearning(learning), update);
  }

  @Test
  void goingBackFindsCarriedStatesAndNoiseToo() {
    Experiment text = Experiment.of("language-model", List.of("lstm", "rnn"), 8, 10, 7);
    Learning learning = text.learning().withBatchSize(8).withTruncation(4).withNoise(0.01);
    assertGoesBack(text.withLearning(learning), 33);
  }

  private static void assertGoesBack(Experiment experiment, long update) {
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

  @Test
  void aTextReadInPiecesIsLearnedWithStatesCarriedOn() {
    Experiment whole = experiment("language-model", "lstm", 12);
    Experiment pieces = whole.withLearning(whole.learning().withTruncation(5));
    Run run = trained(pieces, 40);
    assertThat(run.snapshot(1, false).cells().get(0).gradientNorms()).hasSize(12);
    assertThat(run.heldBackScore(0).loss()).isLessThan(trained(pieces, 1).heldBackScore(0).loss());
    assertThat(trained(pieces, 40).heldBackScore(0)).isEqualTo(run.heldBackScore(0));
  }

  @Test
  void sequencesThatAreWholeCannotBeReadInPieces() {
    Experiment adding = experiment("adding", "lstm", 12);
    Experiment pieces = adding.withLearning(adding.learning().withTruncation(5));
    assertThatThrownBy(() -> new Run(LABORATORY, pieces))
        .isInstanceOf(TaskProblem.class)
        .hasMessage(
            "The task adding makes whole sequences; only a text can be read in pieces of 5 steps."
                + " Set the truncation to 0.");
  }

  @Test
  void noiseChangesTheRunButNotFromRunToRun() {
    Experiment quiet = experiment("recall", "rnn", 8);
    Experiment noisy = quiet.withLearning(quiet.learning().withNoise(0.01));
    assertThat(trained(noisy, 5).heldBackScore(0)).isEqualTo(trained(noisy, 5).heldBackScore(0));
    assertThat(trained(noisy, 5).heldBackScore(0)).isNotEqualTo(trained(quiet, 5).heldBackScore(0));
  }

  /** With plain steps, a sum over 8 terms and 16 examples is the mean at 128 times the rate. */
  @Test
  void aSumMakesStepsLongerAndTheReportedLossStaysTheMean() {
    Experiment mean = experiment("language-model", "rnn", 8);
    Learning fast = mean.learning().withOptimizer("sgd", 0.128).withClip(Clip.byNorm(0));
    Learning slow = fast.withOptimizer("sgd", 0.001);
    Objective sum = new Objective(Optional.empty(), Reduction.SUM, Reduction.SUM);
    Run of = trained(mean.withLearning(fast), 3);
    Run summed = trained(mean.withLearning(slow).withObjective(sum), 3);
    assertThat(summed.heldBackScore(0).loss()).isCloseTo(of.heldBackScore(0).loss(), within(1e-12));
    assertThat(summed.learners().get(0).losses().y()[0])
        .isCloseTo(of.learners().get(0).losses().y()[0], within(1e-12));
  }

  @Test
  void anotherLossIsComparedWithItsOwnGuess() {
    Objective binary =
        new Objective(Optional.of(Loss.BINARY_CROSS_ENTROPY), Reduction.MEAN, Reduction.MEAN);
    Experiment recall = experiment("recall", "gru", 6).withObjective(binary);
    Run run = trained(recall, 300);
    int classes = run.task().outputWidth();
    double guess = Math.log(classes) - (classes - 1) * Math.log(1 - 1.0 / classes);
    assertThat(run.baseline().loss()).isCloseTo(guess, within(0.02));
    assertThat(run.heldBackScore(0).loss()).isLessThan(run.baseline().loss() / 2);
  }

  @Test
  void aLossThatTheTargetsDoNotSuitIsRefused() {
    Objective classes =
        new Objective(Optional.of(Loss.CROSS_ENTROPY), Reduction.MEAN, Reduction.MEAN);
    Experiment adding = experiment("adding", "gru", 6).withObjective(classes);
    assertThatThrownBy(() -> new Run(LABORATORY, adding))
        .isInstanceOf(TaskProblem.class)
        .hasMessage(
            "The targets of the task adding do not suit the loss cross-entropy."
                + " It takes: half-squared-error, squared-error.");
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
