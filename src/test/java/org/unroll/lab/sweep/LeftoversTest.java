package org.unroll.lab.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is of no use any more leaves the disk; what somebody could go on with stays. */
class LeftoversTest {

  @TempDir private Path folder;

  private final Sweep sweep = Sweeps.small().withSeeds(Sweep.seeds(1));
  private final Sweep longer = sweep.withProcedure(sweep.procedure().with(5000));

  @Test
  void aRunOfOtherSettingsStaysIsToldAndGoesOn() throws IOException {
    stopInTheMiddle(longer);
    List<Path> before = files();
    assertThat(before).isNotEmpty();

    ResultLog log = open(Sweeps.VERSION);
    Leftovers besides = log.besides(sweep);
    assertThat(besides.runs()).isEqualTo(before.size());
    assertThat(besides.bytes())
        .isEqualTo(before.stream().mapToLong(f -> f.toFile().length()).sum());
    assertThat(besides.folder()).isEqualTo(folder.resolve("under-way"));
    assertThat(log.besides(longer).runs()).isZero();
    assertThat(open("1.2.4").besides(longer).runs())
        .as("of an older version")
        .isEqualTo(before.size());

    Sweeps.results(sweep, 1, folder.resolve("runs.jsonl"));
    assertThat(files()).isEqualTo(before);
    SweepRun again = new SweepRun(Sweeps.laboratory(1), longer, open(Sweeps.VERSION));
    again.recall();
    assertThat(again.advance().underWay()).isNotEmpty();
  }

  @Test
  void aFinishedRunNeedsNoStanding() throws IOException {
    stopInTheMiddle(longer);
    Path kept = folder.resolve("kept");
    Sweeps.copy(folder.resolve("under-way"), kept);
    Sweep finished = longer.withProcedure(longer.procedure());
    Sweeps.results(finished, 2, folder.resolve("runs.jsonl"));
    assertThat(files()).isEmpty();
    Sweeps.copy(kept, folder.resolve("under-way"));
    assertThat(files()).as("as if the process had been killed before they went").isNotEmpty();

    open(Sweeps.VERSION);
    assertThat(files()).isEmpty();
  }

  @Test
  void damagedAndHalfWrittenFilesGo() throws IOException {
    stopInTheMiddle(longer);
    int whole = files().size();
    Path damaged = folder.resolve("under-way").resolve("damaged.run");
    byte[] bytes = Files.readAllBytes(files().get(0));
    bytes[bytes.length / 2] ^= 1;
    Files.write(damaged, bytes);
    Path now = Files.write(folder.resolve("under-way").resolve("now.tmp"), new byte[10]);
    Path old = Files.write(folder.resolve("under-way").resolve("old.tmp"), new byte[10]);
    Instant yesterday = Instant.now().minus(Duration.ofDays(1));
    Files.setLastModifiedTime(old, FileTime.from(yesterday));
    Path strange = Files.writeString(folder.resolve("under-way").resolve("notes.txt"), "mine");

    open(Sweeps.VERSION);

    assertThat(files()).hasSize(whole + 2).contains(now, strange).doesNotContain(old, damaged);
  }

  private void stopInTheMiddle(Sweep stopped) {
    SweepRun run = new SweepRun(Sweeps.laboratory(1), stopped, open(Sweeps.VERSION));
    run.run(
        new SweepListener() {
          @Override
          public void finished(Point point, Outcome outcome, SweepResults results) {
            // It does not come to that.
          }

          @Override
          public void advanced(Advance now) {
            if (now.done() > 0) {
              run.cancel();
            }
          }
        });
    assertThat(run.results().size()).isZero();
  }

  private ResultLog open(String version) {
    return ResultLog.open(folder.resolve("runs.jsonl"), version);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("under-way"))) {
      return all.sorted().toList();
    }
  }
}
