package org.unroll.lab.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Team;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learning;
import org.unroll.task.TaskCatalogue;

/** Sweeps for tests. */
final class Sweeps {

  static final String VERSION = "1.2.3";

  private Sweeps() {}

  /** A laboratory with so many threads. */
  static Laboratory laboratory(int threads) {
    return new Laboratory(
        CellCatalogue.builtIn(), CellCatalogue.heads(), TaskCatalogue.builtIn(), new Team(threads));
  }

  /** Two lengths, two cells, two seeds, a few updates each. */
  static Sweep small() {
    return new Sweep(
        "small",
        Experiment.of("recall", List.of("rnn"), 4, 5, 1)
            .withLearning(Learning.USUAL.withBatchSize(4)),
        Axis.of(Setting.LENGTH, "4", "6"),
        Optional.of(Axis.of(Setting.CELL, "rnn", "lstm")),
        Sweep.seeds(2),
        new Procedure(30, 10, Examination.PORTION, Success.metric(0.99), true),
        Quantity.ACCURACY);
  }

  /** Copies what lies in a folder at this moment, as a kill would leave it. What is just moved away is not there. */
  static void copy(Path from, Path to) {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        Files.createDirectories(target.getParent());
        copyIfThere(path, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyIfThere(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to);
    } catch (NoSuchFileException moved) {
      // It was half written.
    }
  }

  /** All results of a sweep whose runs are kept in a file. */
  static SweepResults results(Sweep sweep, int threads, Path file) {
    SweepRun run = new SweepRun(laboratory(threads), sweep, ResultLog.open(file, VERSION));
    run.run((point, outcome, results) -> {});
    return run.results();
  }
}
