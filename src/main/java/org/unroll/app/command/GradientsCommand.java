package org.unroll.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.unroll.export.ExportException;
import org.unroll.lab.CellSnapshot;
import org.unroll.lab.Experiment;
import org.unroll.lab.LayerNorms;
import org.unroll.lab.Run;
import org.unroll.lab.Snapshot;
import picocli.CommandLine;
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
  public Integer call() throws ExportException {
    Experiment experiment = options.experiment(around.laboratory(), cells);
    Path folder = out.ready();
    Run run = new Run(around.laboratory(), experiment);
    Training.run(run, steps, around.progress());
    Snapshot end = run.snapshot(1, false);
    List<Path> files = new ChartFiles(around.version()).gradientNorms(end, folder);
    end.cells().forEach(this::report);
    files.forEach(file -> around.out().println("Wrote " + file));
    return CommandLine.ExitCode.OK;
  }

  private void report(CellSnapshot cell) {
    for (LayerNorms layer : cell.layers()) {
      double[] norms = layer.norms();
      String name = cell.layers().size() == 1 ? "" : " " + layer.layer();
      around
          .out()
          .printf(
              Locale.ROOT,
              "%-10s gradient norm %.2e at the first step, %.2e at the last.%n",
              cell.cellId() + name,
              norms[0],
              norms[norms.length - 1]);
    }
  }
}
