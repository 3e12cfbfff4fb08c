package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.lab.sweep.SweepStatus.Activity;

/** Sweeps in the background: held, let go on, found again by the next worker. */
@Timeout(60)
class SweepWorkerTest {

  private static final long SECOND = 1_000_000_000L;

  @TempDir private Path folder;

  @Test
  void whatIsHeldDoesNotMoveAndThenComesToTheSameEnd() throws InterruptedException {
    Sweep sweep = Sweeps.small().withProcedure(Sweeps.small().procedure().with(400));
    try (SweepWorker worker = worker()) {
      worker.choose(sweep);
      worker.start();
      await(() -> worker.status().done() > 1);
      worker.hold();
      assertThat(worker.status().activity()).isEqualTo(Activity.HELD);
      // A thread that was between two questions at the gate may still finish its update.
      Thread.sleep(300);
      double held = worker.status().done();
      Thread.sleep(300);
      assertThat(worker.status().done()).isEqualTo(held).isLessThan(8);
      worker.start();
      await(() -> worker.status().activity() == Activity.COMPLETE);
      SweepResults alone = Sweeps.results(sweep, 1, folder.resolve("alone"));
      for (Point point : sweep.points()) {
        assertThat(worker.status().results().outcome(point)).isEqualTo(alone.outcome(point));
      }
    }
  }

  @Test
  void theNextWorkerFindsWhatWasFinished() throws InterruptedException {
    try (SweepWorker first = worker()) {
      first.choose(Sweeps.small());
      first.start();
      await(() -> first.status().activity() == Activity.COMPLETE);
    }
    try (SweepWorker second = worker()) {
      second.choose(Sweeps.small());
      await(() -> second.status().activity() == Activity.COMPLETE);
      assertThat(second.status().finished()).isEqualTo(8);
      second.choose(Sweeps.small().withSeeds(Sweep.seeds(3)));
      await(() -> second.status().finished() == 8);
      assertThat(second.status().activity()).isEqualTo(Activity.IDLE);
    }
  }

  @Test
  void whatCannotBeKeptIsToldAndStopsTheSweep() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("file"), "in the way");
    try (SweepWorker worker =
        new SweepWorker(Sweeps.laboratory(1), file.resolve("below"), Sweeps.VERSION)) {
      worker.choose(Sweeps.small());
      worker.start();
      await(() -> worker.status().activity() == Activity.IDLE);
      Optional<RuntimeException> problem = worker.pollProblem();
      assertThat(problem).get().isInstanceOf(LogProblem.class);
    }
  }

  @Test
  void aChoiceChangesWhatItSaysAndNothingElse() {
    SweepChoice choice =
        SweepChoice.of("length", SweepSize.LESSON).withSeeds(2).withUpdates(7).withUnits(9);
    Sweep usual = Presets.of("length").orElseThrow().lesson();
    Sweep sweep = choice.sweep();
    assertThat(sweep.seeds()).containsExactly(1L, 2L);
    assertThat(sweep.procedure()).isEqualTo(usual.procedure().with(7));
    assertThat(sweep.base()).isEqualTo(usual.base().withHidden(9));
    assertThat(SweepChoice.of("length", SweepSize.PUBLISHED).sweep())
        .isEqualTo(Presets.of("length").orElseThrow().published());
    assertThat(SweepChoice.opening().withUpdates(5).sweep().procedure().updates())
        .as("a preset that trains nothing")
        .isZero();
    assertThatThrownBy(() -> SweepChoice.of("depth", SweepSize.LESSON))
        .hasMessageContainingAll("depth", "radius, forget-bias");
  }

  @Test
  void theTimeLeftFollowsWhatWasDoneWhileTheClockRan() {
    AtomicLong now = new AtomicLong();
    RemainingTime time = new RemainingTime(now::get, 10);
    assertThat(time.seconds(10, 100)).isEmpty();
    now.addAndGet(5 * SECOND);
    assertThat(time.seconds(20, 100)).hasValue(40);
    time.hold(true);
    now.addAndGet(1000 * SECOND);
    assertThat(time.seconds(20, 100)).hasValue(40);
    time.hold(false);
    now.addAndGet(5 * SECOND);
    assertThat(time.seconds(20, 100)).hasValue(80);
  }

  @Test
  void whatGuessingScoresAndHowLongItTakesIsKnownBefore() throws InterruptedException {
    try (SweepWorker worker = worker()) {
      worker.choose(Sweeps.small());
      assertThat(worker.status().secondsLeft()).isEmpty();
      worker.foresee();
      await(() -> worker.status().secondsLeft().isPresent());
      assertThat(worker.status().finished()).isZero();
      assertThat(worker.status().results().guessing())
          .hasSize(2)
          .satisfies(levels -> assertThat(levels[0]).isBetween(0.2, 0.3));
    }
    assertThat(folder.resolve("kept")).as("nothing was kept").doesNotExist();
  }

  @Test
  void theTimeForetoldGrowsWithTheWork() {
    Sweep sweep = Sweeps.small();
    assertThat(Pace.typical(sweep)).isEqualTo(sweep.points().get(1).experiment());
    Pace pace = new Pace(Pace.typical(sweep), SECOND, 2.0 * SECOND);
    // 30 updates of 1 s and 4 examinations of one portion of 2 s, for a length of 6; the mean is 5.
    assertThat(pace.seconds(sweep, 8, 1)).isEqualTo((long) Math.ceil(8 * 38 * 5 / 6.0));
    assertThat(pace.seconds(sweep, 8, 2)).isEqualTo((long) Math.ceil(4 * 38 * 5 / 6.0));
    assertThat(pace.seconds(sweep, 1, 2)).isEqualTo((long) Math.ceil(38 * 5 / 6.0));
  }

  @Test
  void theFastestOfATrialCounts() {
    AtomicLong now = new AtomicLong();
    Pace pace =
        Pace.tried(
                Sweeps.laboratory(1),
                Pace.typical(Sweeps.small()),
                () -> now.getAndAdd(Math.max(SECOND / 1000, SECOND - 2 * now.get())),
                () -> false)
            .orElseThrow();
    assertThat(pace.update()).isEqualTo(SECOND / 1000.0);
    assertThat(pace.portion()).isEqualTo(SECOND / 1000.0);
    assertThat(
            Pace.tried(
                Sweeps.laboratory(1), Pace.typical(Sweeps.small()), System::nanoTime, () -> true))
        .isEmpty();
  }

  @Test
  void whatIsStoppedInTheMiddleGoesOnThere() throws InterruptedException {
    // Nobody is right twice as often as always, so no run is finished however slow the machine.
    Procedure endless = new Procedure(9_000_000, 10, Examination.PORTION, Success.metric(2), true);
    Sweep sweep = Sweeps.small().withProcedure(endless);
    try (SweepWorker first = worker()) {
      first.choose(sweep);
      first.start();
      await(() -> !first.status().underWay().isEmpty());
    }
    try (SweepWorker second = worker()) {
      second.choose(sweep);
      await(() -> !second.status().underWay().isEmpty());
      assertThat(second.status().activity()).isEqualTo(Activity.IDLE);
      double kept = second.status().done();
      assertThat(kept).isPositive();
      second.start();
      await(() -> second.status().done() > kept);
    }
  }

  private SweepWorker worker() {
    return new SweepWorker(Sweeps.laboratory(2), folder.resolve("kept"), Sweeps.VERSION);
  }

  private static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(5);
    }
  }
}
