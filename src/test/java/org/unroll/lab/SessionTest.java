package org.unroll.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.unroll.cell.CellCatalogue;
import org.unroll.cell.Hold;
import org.unroll.engine.Clip;
import org.unroll.task.TaskCatalogue;
import org.unroll.task.TextProblem;

class SessionTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Laboratory LABORATORY =
      new Laboratory(CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn());
  private static final Experiment EXPERIMENT =
      Experiment.of("recall", List.of("rnn", "lstm"), 4, 6, 3)
          .withLearning(Learning.USUAL.withBatchSize(4));

  private final Session session = new Session(LABORATORY, EXPERIMENT);

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void beginsWithASnapshotOfTheUntrainedNetworks() {
    Snapshot first = snapshot(s -> true);
    assertThat(first.update()).isZero();
    assertThat(first.running()).isFalse();
    assertThat(first.cells()).extracting(CellSnapshot::cellId).containsExactly("rnn", "lstm");
  }

  @Test
  void oneUpdateIsOneUpdateAndStartingOverGoesBack() {
    session.goTo(1);
    session.goTo(2);
    Snapshot trained = snapshot(s -> s.update() == 2);
    assertThat(trained.running()).isFalse();
    session.start(EXPERIMENT);
    Snapshot again = snapshot(s -> s.update() == 0 && s.sequence() > trained.sequence());
    assertThat(again.cells().get(0).trace().value("h", 2))
        .isNotEqualTo(trained.cells().get(0).trace().value("h", 2));
  }

  @Test
  void trainsUntilPaused() {
    session.train();
    Snapshot going = snapshot(s -> s.running() && s.update() > 20);
    session.pause();
    Snapshot paused = snapshot(s -> !s.running() && s.update() >= going.update());
    session.goTo(paused.update() + 1);
    assertThat(snapshot(s -> s.update() > paused.update()).update()).isEqualTo(paused.update() + 1);
  }

  @Test
  void aStepBackOverAnUpdateShowsTheVerySameNumbers() {
    session.goTo(11);
    Snapshot there = snapshot(s -> s.update() == 11);
    session.goTo(12);
    Snapshot on = snapshot(s -> s.update() == 12);
    assertThat(numbers(on)).isNotEqualTo(numbers(there));
    session.goTo(11);
    Snapshot back = snapshot(s -> s.update() == 11);
    assertThat(numbers(back)).isEqualTo(numbers(there));
    session.goTo(-3);
    assertThat(snapshot(s -> s.update() == 0).running()).isFalse();
  }

  /** What the stage and the charts show of each cell. */
  private static List<Object> numbers(Snapshot snapshot) {
    List<Object> numbers = new ArrayList<>();
    for (CellSnapshot cell : snapshot.cells()) {
      numbers.add(List.of(cell.heldBackLoss(), cell.clippedShare(), cell.trace().totalLoss()));
      numbers.add(boxed(cell.losses().x()));
      numbers.add(boxed(cell.losses().y()));
      numbers.add(boxed(cell.gradientNorms()));
      for (int step = 0; step < cell.trace().length(); step++) {
        numbers.add(boxed(cell.trace().value("h", step)));
        numbers.add(boxed(cell.trace().gradient("h", step)));
      }
    }
    return numbers;
  }

  private static List<Double> boxed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  @Test
  void showsAnotherSequenceWithoutAnUpdate() {
    List<String> first = snapshot(s -> true).shown().inputs();
    session.show(1);
    Snapshot other = snapshot(s -> s.shown().index() == 1);
    assertThat(other.shown().inputs()).isNotEqualTo(first);
    assertThat(other.update()).isZero();
  }

  @Test
  void aBrokenTextIsAProblemAndTheOldExperimentStays() {
    session.goTo(1);
    session.start(EXPERIMENT.reading("language-model", Path.of("no such file")));
    RuntimeException problem = waitFor(session::pollProblem, p -> true);
    assertThat(problem).isInstanceOf(TextProblem.class).hasMessageContaining("no such file");
    session.goTo(2);
    assertThat(snapshot(s -> s.update() == 2).experiment()).isEqualTo(EXPERIMENT);
  }

  @Test
  void divergenceStopsTrainingAndIsTold() {
    Experiment wild =
        Experiment.of("adding", List.of("rnn-identity"), 8, 30, 3)
            .withLearning(
                Learning.USUAL.withBatchSize(4).withOptimizer("sgd", 1e6).withClip(Clip.byNorm(0)));
    session.start(wild);
    session.train();
    RuntimeException problem = waitFor(session::pollProblem, p -> true);
    assertThat(problem).isInstanceOf(Diverged.class).hasMessageContaining("smaller learning rate");
    Diverged diverged = (Diverged) problem;
    assertThat(diverged.escaped().layer()).isEqualTo("l0");
    Snapshot left = snapshot(s -> !s.running() && s.experiment().equals(wild));
    assertThat(left.update()).isPositive().isLessThan(diverged.update());
    assertThat(diverged.shown()).contains(left.update());
    assertFinite(left.cells().get(0));
  }

  private static void assertFinite(CellSnapshot cell) {
    assertThat(cell.heldBackLoss()).isFinite();
    assertThat(DoubleStream.of(cell.gradientNorms())).allMatch(Double::isFinite);
    for (int t = 0; t < cell.trace().length(); t++) {
      assertThat(DoubleStream.of(cell.trace().value("h", t))).allMatch(Double::isFinite);
      assertThat(DoubleStream.of(cell.trace().gradient("h", t))).allMatch(Double::isFinite);
    }
  }

  @Test
  void whereOneCellDivergesNoneIsUpdatedFurther() {
    session.start(
        Experiment.of("adding", List.of("lstm", "rnn-identity"), 8, 30, 3)
            .withLearning(
                Learning.USUAL.withBatchSize(4).withOptimizer("sgd", 1).withClip(Clip.byNorm(0))));
    session.train();
    Diverged diverged = (Diverged) waitFor(session::pollProblem, p -> true);
    assertThat(diverged.cellId()).isEqualTo("rnn-identity");
    session.show(1);
    Snapshot left = snapshot(s -> s.shown().index() == 1);
    assertThat(left.update()).isBetween(diverged.update() - 2, diverged.update() - 1);
    left.cells().forEach(SessionTest::assertFinite);
  }

  @Test
  void heldNumbersComeAtOnceAndGoAtOnce() {
    List<Object> before = numbers(snapshot(s -> true));
    Intervention held = Intervention.NONE.with(Hold.all("lstm", "f", 1));
    session.intervene(held);
    Snapshot there = snapshot(s -> s.intervention().equals(held));
    assertThat(there.cells().get(1).trace().value("f", 3)).containsOnly(1);
    assertThat(numbers(there)).isNotEqualTo(before);
    session.intervene(Intervention.NONE);
    assertThat(numbers(snapshot(s -> s.intervention().isEmpty()))).isEqualTo(before);
  }

  @Test
  void numbersThatLeaveNothingFiniteAreTakenBack() {
    Intervention held = Intervention.NONE.with(Hold.all("lstm", "f", 1));
    session.intervene(held);
    session.intervene(held.with(new WeightChange("lstm", "no_such", 0, 1)));
    assertThat(waitFor(session::pollProblem, p -> true)).hasMessage("lstm has no weight no_such");
    assertThat(snapshot(s -> true).intervention()).isEqualTo(held);
  }

  @Test
  void whatIsHeldStaysInALikeExperimentOnly() {
    session.intervene(Intervention.NONE.with(Hold.all("lstm", "f", 1)));
    Experiment reseeded = Experiment.of("recall", List.of("lstm"), 4, 6, 9);
    session.start(reseeded);
    assertThat(snapshot(s -> s.experiment().equals(reseeded)).intervention().holds()).hasSize(1);
    Experiment longer = Experiment.of("recall", List.of("lstm"), 4, 9, 9);
    session.start(longer);
    assertThat(snapshot(s -> s.experiment().equals(longer)).intervention().isEmpty()).isTrue();
  }

  private Snapshot snapshot(Predicate<Snapshot> wanted) {
    return waitFor(session::poll, wanted);
  }

  private static <T> T waitFor(Supplier<Optional<T>> source, Predicate<T> wanted) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Optional<T> message = source.get().filter(wanted);
      if (message.isPresent()) {
        return message.get();
      }
      Thread.onSpinWait();
    }
    throw new AssertionError("nothing of the kind came within " + PATIENCE);
  }
}
