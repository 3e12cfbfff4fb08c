package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;

/** A whole sweep whose process is killed twice, each time in the middle of runs, ends as if it had not. */
@Timeout(120)
class KilledSweepTest {

  private static final int THREADS = 2;

  @TempDir private Path folder;

  /** The published sweep over lengths, as small as it may be: eight points, one seed. */
  private static Sweep sweep() {
    Learning descent = new Learning(5, "sgd", 0.1, Clip.byNorm(1), 0, 0);
    return new Sweep(
        "killed",
        Experiment.of("temporal-order", List.of("rnn"), 6, 10, 1).withLearning(descent),
        Axis.of(Setting.LENGTH, "10", "12", "14", "16"),
        Optional.of(Axis.of(Setting.CLIPPING, "0", "1")),
        Sweep.seeds(1),
        new Procedure(120, 40, Examination.PORTION, Success.metric(0.99), true),
        Quantity.SUCCESS);
  }

  @Test
  void everyRunOfASweepThatWasKilledTwiceHasTheSameBits() {
    SweepResults whole = Sweeps.results(sweep(), 1, folder.resolve("whole"));
    Path first = killed(folder.resolve("a"), 1.6, folder.resolve("b"));
    Path second = killed(first, 4.7, folder.resolve("c"));

    SweepRun last = open(second);
    last.recall();
    assertThat(last.results().size()).as("finished before the second kill").isBetween(2, 6);
    assertThat(last.advance().underWay()).as("go on in the middle").isNotEmpty();
    last.run((point, outcome, results) -> {});

    assertThat(whole.points()).hasSize(8);
    for (Point point : whole.points()) {
      assertThat(last.results().outcome(point)).isPresent().isEqualTo(whole.outcome(point));
    }
    assertThat(second.resolve("under-way")).isDirectoryNotContaining("glob:**.run");
  }

  /** Goes on in a folder until so much is done; what lay on the disk at that moment, in another folder. */
  private Path killed(Path there, double done, Path afterwards) {
    SweepRun run = open(there);
    run.run(
        new SweepListener() {
          @Override
          public void finished(Point point, Outcome outcome, SweepResults results) {
            // Only how far it is counts.
          }

          @Override
          public void advanced(Advance now) {
            if (now.done() >= done && !afterwards.toFile().exists()) {
              assertThat(now.underWay()).isNotEmpty();
              Sweeps.copy(there, afterwards);
              run.cancel();
            }
          }
        });
    assertThat(afterwards.resolve("under-way")).isNotEmptyDirectory();
    return afterwards;
  }

  private SweepRun open(Path there) {
    return new SweepRun(
        Sweeps.laboratory(THREADS),
        new SweepResults(sweep()),
        ResultLog.open(there.resolve("runs.jsonl"), Sweeps.VERSION),
        new Gate(),
        0);
  }
}
