package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unroll.lab.Experiment;
import org.unroll.lab.Run;
import org.unroll.lab.reading.ReadingSettings;
import picocli.CommandLine;
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
  @Mixin private TextOptions texts;
  @Mixin private OutputFolder out;

  @Option(
      names = "--cell",
      paramLabel = "NAME",
      defaultValue = "lstm",
      description = "The recurrent cell, by name or as a .cell file. Default: ${DEFAULT-VALUE}.")
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
    return texts.isWanted(options.task()) ? learnTexts() : trainCell();
  }

  private int learnTexts() {
    String usual = ReadingSettings.usual(options.seed()).cell();
    String reading = options.isGiven("--cell") ? cell : usual;
    ReadingSettings settings = options.reading(around.laboratory(), reading, texts);
    Path folder = out.ready();
    new TextTraining(around, texts.data(), texts.epochs())
        .run(texts.reader(options.length(), options.seed()), settings, folder);
    return CommandLine.ExitCode.OK;
  }

  private int trainCell() {
    Experiment experiment = options.experiment(around.laboratory(), List.of(cell));
    Path folder = out.ready();
    Run run = new Run(around.laboratory(), experiment);
    double seconds = Training.run(run, steps, around.progress());
    TrainingResult result = TrainingResult.of(run, experiment, seconds, around.version());
    List<Path> files = ResultFiles.write(folder, result);
    report(result);
    files.forEach(file -> around.out().println("Wrote " + file));
    return CommandLine.ExitCode.OK;
  }

  private void report(TrainingResult result) {
    around
        .out()
        .printf(
            Locale.ROOT,
            "%s on %s: held-back loss %.4g (guessing: %.4g), %s %.4g (guessing: %.4g).%n",
            result.cell(),
            result.experiment().task(),
            result.reached().loss(),
            result.guessing().loss(),
            result.metric(),
            result.reached().metric(),
            result.guessing().metric());
    if (!result.sample().isEmpty()) {
      around.out().println("It writes: " + result.sample());
    }
  }
}
