package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unroll.engine.Clip;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learning;

/** Carrying sweeps out, keeping what is finished, and going on. */
class SweepRunTest {

  private final Sweep sweep = Sweeps.small();

  @TempDir private Path folder;

  @Test
  void theNumberOfThreadsChangesNoBit() {
    SweepResults alone = Sweeps.results(sweep, 1, folder.resolve("1"));
    SweepResults together = Sweeps.results(sweep, 3, folder.resolve("3"));

    assertThat(alone.isComplete()).isTrue();
    for (Point point : sweep.points()) {
      assertThat(together.outcome(point)).isPresent().isEqualTo(alone.outcome(point));
    }
  }

  @Test
  void everyPointHasItsOwnSettings() {
    assertThat(sweep.points()).hasSize(8).doesNotHaveDuplicates();
    Point last = sweep.points().get(7);
    assertThat(last.experiment().seed()).isEqualTo(2);
    assertThat(last.experiment().length()).isEqualTo(6);
    assertThat(last.experiment().cells()).containsExactly("lstm");
  }

  @Test
  void whatWasCancelledGoesOnWhereItStopped() {
    Path file = folder.resolve("runs.jsonl");
    SweepRun first = new SweepRun(Sweeps.laboratory(1), sweep, open(file));
    first.run(
        (point, outcome, results) -> {
          if (results.size() == 3) {
            first.cancel();
          }
        });
    assertThat(first.results().size()).isEqualTo(3);

    AtomicInteger kept = new AtomicInteger();
    SweepRun second = new SweepRun(Sweeps.laboratory(1), sweep, open(file));
    second.run(
        new SweepListener() {
          @Override
          public void finished(Point point, Outcome outcome, SweepResults results) {
            kept.addAndGet(first.results().outcome(point).isPresent() ? 1 : 0);
          }
        });

    assertThat(kept).hasValue(3);
    assertThat(file).content().hasLineCount(8);
    SweepResults whole = Sweeps.results(sweep, 1, folder.resolve("whole"));
    for (Point point : sweep.points()) {
      assertThat(second.results().outcome(point)).isEqualTo(whole.outcome(point));
    }
  }

  @Test
  void aRunIsFoundByAllItsSettings() throws IOException {
    Path file = folder.resolve("runs.jsonl");
    Sweeps.results(sweep, 2, file);
    String before = Files.readString(file);

    Sweeps.results(sweep, 2, file);
    assertThat(file).content().isEqualTo(before);
    Sweeps.results(sweep.withSeeds(List.of(1L, 2L, 3L)), 2, file);
    assertThat(file).content().hasLineCount(12);
    Sweeps.results(sweep.withProcedure(sweep.procedure().atMost(20)), 2, file);
    assertThat(file).content().hasLineCount(20);
    SweepRun newer = new SweepRun(Sweeps.laboratory(2), sweep, ResultLog.open(file, "1.2.4"));
    newer.run((point, outcome, results) -> {});
    assertThat(file).content().hasLineCount(28);
  }

  @Test
  void aLineThatWasCutOffIsMadeAgain() throws IOException {
    Path file = folder.resolve("runs.jsonl");
    SweepResults whole = Sweeps.results(sweep, 1, file);
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, text.length() - 40));

    SweepResults again = Sweeps.results(sweep, 1, file);

    for (Point point : sweep.points()) {
      assertThat(again.outcome(point)).isEqualTo(whole.outcome(point));
    }
    assertThat(Sweeps.results(sweep, 1, file).isComplete()).isTrue();
    assertThat(file).content().hasLineCount(9);
  }

  @Test
  void aDivergedRunIsAnUnsolvedOne() {
    Learning wild = new Learning(4, "sgd", 1e6, Clip.byNorm(0), 0, 0);
    Sweep wildly =
        new Sweep(
            "wild",
            Experiment.of("adding", List.of("rnn-identity"), 4, 30, 1).withLearning(wild),
            Axis.of(Setting.LENGTH, "30"),
            Optional.empty(),
            Sweep.seeds(1),
            new Procedure(100, 10, Examination.PORTION, Success.shareOfGuessing(0.1), true),
            Quantity.SUCCESS);
    Path file = folder.resolve("runs.jsonl");
    Outcome outcome = Sweeps.results(wildly, 1, file).at(0, 0).get(0);

    assertThat(outcome.solved()).isFalse();
    assertThat(outcome.problem()).isPresent();
    assertThat(outcome.reached().loss()).isNaN();
    assertThat(Sweeps.results(wildly, 1, file).at(0, 0)).containsExactly(outcome);
    assertThat(Quantity.SUCCESS.over(List.of(outcome)).centre()).isZero();
    assertThat(Quantity.LOSS.over(List.of(outcome)).runs()).isZero();
  }

  @Test
  void progressEndsAtAllRuns() {
    double[] last = new double[2];
    SweepRun run = new SweepRun(Sweeps.laboratory(2), sweep, open(folder.resolve("r")));
    run.run(
        new SweepListener() {
          @Override
          public void finished(Point point, Outcome outcome, SweepResults results) {}

          @Override
          public void advanced(Advance now) {
            assertThat(now.done()).isGreaterThanOrEqualTo(last[0]);
            last[0] = now.done();
            last[1] = now.total();
          }
        });
    assertThat(last).containsExactly(8, 8);
  }

  @Test
  void aFileThatCannotBeReadIsSaid() {
    assertThatThrownBy(() -> open(folder))
        .isInstanceOf(LogProblem.class)
        .hasMessageContaining(folder.toString());
  }

  @Test
  void impossibleDescriptionsAreRefused() {
    assertThatThrownBy(() -> sweep.withSeeds(List.of())).hasMessageContaining("seed");
    assertThatThrownBy(() -> Axis.of(Setting.LENGTH)).hasMessageContaining("length");
    assertThatThrownBy(() -> new Procedure(1, 0, 50, Success.metric(1), true))
        .hasMessageContaining("0");
    assertThatThrownBy(() -> new Procedure(1, 1, 51, Success.metric(1), true))
        .hasMessageContaining("51");
  }

  private static ResultLog open(Path file) {
    return ResultLog.open(file, Sweeps.VERSION);
  }
}
