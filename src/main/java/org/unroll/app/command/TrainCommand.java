package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains one cell and writes how that went. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Train one cell; writes loss.csv and result.json.")
final class TrainCommand implements Callable<Integer> {

  @Mixin private ExperimentOptions options;
  @Mixin private OutputFolder out;

  @Option(
      names = "--cell",
      paramLabel = "NAME",
      defaultValue = "lstm",
      description = "The recurrent cell. Default: ${DEFAULT-VALUE}.")
  private String cell;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "1000",
      description = "Number of weight updates. Default: ${DEFAULT-VALUE}.")
  @Between(min = 1, max = 100_000_000)
  private long steps;

  private final Surroundings around;

  TrainCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Laboratory laboratory = around.laboratory();
    Experiment experiment = options.experiment(laboratory, List.of(cell));
    Path folder = out.ready();
    long start = System.nanoTime();
    Snapshot end = laboratory.train(experiment, steps, around.progress());
    double seconds = (System.nanoTime() - start) / 1e9;
    TrainingResult result =
        new TrainingResult(
            end, laboratory.score(end, 0), laboratory.sample(end, 0), seconds, around.version());
    List<Path> files = ResultFiles.write(folder, result);
    report(result, files);
    return 0;
  }

  private void report(TrainingResult result, List<Path> files) {
    CellSnapshot trained = result.trained();
    Laboratory.Score score = result.score();
    around
        .out()
        .printf(
            Locale.ROOT,
            "%s on %s: held-back loss %.4g (guessing: %.4g), %s %.4g (guessing: %.4g).%n",
            trained.cellId(),
            result.end().experiment().task(),
            trained.heldBackLoss(),
            result.end().baselineLoss(),
            score.name(),
            score.value(),
            score.baseline());
    if (!result.sample().isEmpty()) {
      around.out().println("Sample: " + result.sample());
    }
    files.forEach(file -> around.out().println("Wrote " + file));
  }
}
