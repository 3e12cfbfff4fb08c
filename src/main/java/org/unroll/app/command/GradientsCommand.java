package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how much of the last loss reaches each earlier step, for several cells. */
@Command(
    name = "gradients",
    mixinStandardHelpOptions = true,
    description = "Chart the norm of dL/dh_k against k; writes gradient-norms.{csv,png,svg,pdf}.")
final class GradientsCommand implements Callable<Integer> {

  @Mixin private ExperimentOptions options;
  @Mixin private OutputFolder out;

  @Option(
      names = "--cells",
      paramLabel = "NAME",
      split = ",",
      defaultValue = "rnn,lstm,gru",
      description = "The cells to compare, separated by commas. Default: ${DEFAULT-VALUE}.")
  private List<String> cells;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "0",
      description = "Weight updates before the measurement. Default: ${DEFAULT-VALUE}.")
  @Between(min = 0, max = 100_000_000)
  private long steps;

  private final Surroundings around;

  GradientsCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() {
    Laboratory laboratory = around.laboratory();
    Experiment experiment = options.experiment(laboratory, cells);
    Path folder = out.ready();
    Snapshot end = laboratory.train(experiment, steps, around.progress());
    for (CellSnapshot cell : end.cells()) {
      double[] norms = cell.gradientNorms();
      around
          .out()
          .printf(
              "%-12s %.2e at the first step, %.2e at the last%n",
              cell.cellId(), norms[0], norms[norms.length - 1]);
    }
    laboratory.chart(end, folder).forEach(f -> around.out().println("Wrote " + f));
    return 0;
  }
}
