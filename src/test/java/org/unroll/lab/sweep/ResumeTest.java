package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;

/** A sweep that was interrupted in the middle of a run comes to the same end, to the last bit. */
@Timeout(120)
class ResumeTest {

  private static final int MIDDLE = 40;

  @TempDir private Path folder;

  static Stream<Sweep> sweeps() {
    return Stream.of(
        SweepChoice.of("forget-bias", SweepSize.LESSON)
            .withSeeds(1)
            .withUpdates(60)
            .withUnits(4)
            .sweep(),
        trained("momentum", "adding", 0, 0),
        trained("adam", "language-model", 8, 0.01));
  }

  /** One run; its optimiser, its carried states, its noise and its examinations must all go on. */
  private static Sweep trained(String optimizer, String task, int truncation, double noise) {
    Learning learning = new Learning(4, optimizer, 0.01, Clip.byNorm(1), truncation, noise);
    return new Sweep(
        optimizer,
        Experiment.of(task, List.of("gru"), 5, 12, 1).withLearning(learning),
        Axis.of(Setting.LENGTH, "12"),
        Optional.empty(),
        Sweep.seeds(1),
        new Procedure(100, 30, Examination.PORTION, Success.shareOfGuessing(0.001), false),
        Quantity.LOSS);
  }

  @ParameterizedTest
  @MethodSource("sweeps")
  void cancelledInTheMiddleOfARunItEndsAsIfItHadNot(Sweep sweep) {
    SweepResults whole = Sweeps.results(sweep, 1, folder.resolve("whole").resolve("runs.jsonl"));
    Path file = folder.resolve("runs.jsonl");
    SweepRun first = run(sweep, file, Long.MAX_VALUE);
    first.run(at(MIDDLE, first::cancel));
    assertThat(first.results().isComplete()).isFalse();
    assertThat(first.advance().underWay()).isNotEmpty();
    SweepRun second = run(sweep, file, Long.MAX_VALUE);
    List<Long> heard = new ArrayList<>();
    second.run(at(0, () -> second.advance().underWay().forEach(r -> heard.add(r.updates()))));

    assertThat(heard.get(0)).as("where it goes on").isGreaterThanOrEqualTo(MIDDLE);
    assertSame(second.results(), whole);
    assertThat(folder.resolve("under-way")).isEmptyDirectory();
  }

  /** What lies on the disk at some moment is all that is left when the process is killed then. */
  @ParameterizedTest
  @MethodSource("sweeps")
  void killedInTheMiddleOfARunItEndsAsIfItHadNot(Sweep sweep) {
    Path atDeath = folder.resolve("death");
    SweepRun whole = run(sweep, folder.resolve("runs.jsonl"), 0);
    whole.run(at(MIDDLE, () -> Sweeps.copy(folder, atDeath)));
    assertThat(whole.results().isComplete()).isTrue();

    SweepRun second = run(sweep, atDeath.resolve("runs.jsonl"), 0);
    second.recall();
    assertThat(second.advance().done()).isPositive();
    second.run((point, outcome, results) -> {});

    assertSame(second.results(), whole.results());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 1000, 3000, Integer.MAX_VALUE})
  void aDamagedFileIsAsGoodAsNone(int length) throws IOException {
    Sweep sweep = trained("adam", "adding", 0, 0);
    Path file = folder.resolve("runs.jsonl");
    SweepRun first = run(sweep, file, Long.MAX_VALUE);
    first.run(at(MIDDLE, first::cancel));
    Path kept = onlyFile();
    byte[] bytes = Files.readAllBytes(kept);
    bytes[bytes.length / 2] ^= 1;
    Files.write(kept, length < bytes.length ? Arrays.copyOf(bytes, length) : bytes);

    SweepRun second = run(sweep, file, Long.MAX_VALUE);
    second.recall();
    assertThat(second.advance().underWay()).isEmpty();
    second.run((point, outcome, results) -> {});
    assertSame(second.results(), Sweeps.results(sweep, 1, folder.resolve("w").resolve("r")));
  }

  /** A run asks whether to stop before every update and every examination. */
  @Test
  void stoppedAtAnyMomentARunEndsAsIfItHadNot() {
    Procedure procedure = new Procedure(7, 3, Examination.PORTION, Success.metric(2), false);
    Stopper never = new Stopper(Integer.MAX_VALUE);
    Optional<Outcome> whole = trial(procedure).run(never);
    assertThat(never.asked).isEqualTo(7 + 4);
    for (int moment = 0; moment < never.asked; moment++) {
      Stopper stopper = new Stopper(moment);
      assertThat(trial(procedure).run(stopper)).isEmpty();
      Trial second = trial(procedure);
      second.resume(stopper.kept.orElseThrow());
      assertThat(second.run(new Stopper(Integer.MAX_VALUE)))
          .as("moment " + moment)
          .isEqualTo(whole);
    }
  }

  private static Trial trial(Procedure procedure) {
    Experiment experiment = Experiment.of("adding", List.of("lstm"), 3, 8, 1);
    return new Trial(Sweeps.laboratory(1), new Baselines(), experiment, procedure);
  }

  /** Stops a run at a moment. */
  private static final class Stopper implements Attendant {
    private final int moment;
    private int asked;
    private Optional<Standing> kept = Optional.empty();

    Stopper(int moment) {
      this.moment = moment;
    }

    @Override
    public boolean stops() {
      return asked++ == moment;
    }

    @Override
    public void advanced(long updates) {}

    @Override
    public boolean isTimeToKeep() {
      return false;
    }

    @Override
    public void keep(Standing standing) {
      kept = Optional.of(standing);
    }
  }

  @Test
  void anotherSettingDoesNotGoOnWithIt() {
    Sweep sweep = trained("adam", "adding", 0, 0);
    SweepRun first = run(sweep, folder.resolve("runs.jsonl"), Long.MAX_VALUE);
    first.run(at(MIDDLE, first::cancel));

    Sweep other = sweep.withProcedure(sweep.procedure().with(101));
    SweepRun second = run(other, folder.resolve("runs.jsonl"), Long.MAX_VALUE);
    second.recall();
    assertThat(second.advance().underWay()).isEmpty();
  }

  @Test
  void runsOfLongSequencesCountForMore() {
    Sweep sweep = Sweeps.small();
    Shares shares = new Shares(sweep);
    shares.finish(0);
    assertThat(sweep.points().get(0).experiment().length()).isEqualTo(4);
    assertThat(shares.now().done()).isEqualTo(0.8);
    shares.at(1, 15);
    assertThat(shares.now().done()).isEqualTo(0.8 + 0.6);
    assertThat(shares.now().underWay())
        .containsExactly(new UnderWay(sweep.points().get(1), 15, 30));
  }

  private SweepRun run(Sweep sweep, Path file, long keepingNanos) {
    return new SweepRun(
        Sweeps.laboratory(1),
        new SweepResults(sweep),
        ResultLog.open(file, Sweeps.VERSION),
        new Gate(),
        keepingNanos);
  }

  /** Does something once, when the first run has made so many updates. */
  private static SweepListener at(long updates, Runnable action) {
    return new SweepListener() {
      private boolean done;

      @Override
      public void finished(Point point, Outcome outcome, SweepResults results) {}

      @Override
      public void advanced(Advance now) {
        long most = now.underWay().stream().mapToLong(UnderWay::updates).max().orElse(0);
        if (!done && most > 0 && most >= updates) {
          done = true;
          action.run();
        }
      }
    };
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("under-way"))) {
      return files.toList().get(0);
    }
  }

  private static void assertSame(SweepResults results, SweepResults expected) {
    for (Point point : expected.points()) {
      assertThat(results.outcome(point)).isPresent().isEqualTo(expected.outcome(point));
    }
  }
}
