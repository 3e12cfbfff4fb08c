package org.unroll.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.unroll.export.ExportException;
import org.unroll.lab.sweep.Preset;
import org.unroll.lab.sweep.Presets;
import org.unroll.lab.sweep.ResultLog;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepRun;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains many networks that differ in one or two settings, and charts what came of it. */
@Command(
    name = "sweep",
    mixinStandardHelpOptions = true,
    description =
        "Run many experiments that differ in a setting; writes NAME.{json,csv,png,svg,pdf}."
            + " Finished runs are kept in runs.jsonl, those under way beside it: after an"
            + " interruption, at whatever moment, the same command goes on.")
final class SweepCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private OutputFolder out;

  @Option(
      names = "--preset",
      paramLabel = "NAME",
      required = true,
      description = "Which sweep: radius, forget-bias, length or cells.")
  private String preset;

  @Option(
      names = "--published",
      description = "With the settings of the paper, for a night or longer, not for a lesson.")
  private boolean published;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      description = "Runs per point. Default: as the preset says.")
  @Between(min = 1, max = 1000)
  private Integer seeds;

  @Option(
      names = "--updates",
      paramLabel = "N",
      description = "At most so many weight updates per run. Default: as the preset says.")
  @Between(min = 0, max = 100_000_000)
  private Long updates;

  private final Surroundings around;

  SweepCommand(Surroundings around) {
    this.around = around;
  }

  @Override
  public Integer call() throws ExportException {
    Sweep sweep = sweep();
    Path folder = out.ready();
    ResultLog log = ResultLog.open(folder.resolve("runs.jsonl"), around.version());
    SweepRun run = new SweepRun(around.laboratory(), sweep, log);
    Interruption.whileRunning(run, around.err(), () -> run.run(progress(sweep)));
    if (!run.results().isComplete()) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    SweepTable.print(run.results(), around.out());
    String name = published ? sweep.id() + "-published" : sweep.id();
    new SweepFiles(around.version())
        .write(run.results(), folder, name)
        .forEach(file -> around.out().println("Wrote " + file));
    return CommandLine.ExitCode.OK;
  }

  private SweepProgress progress(Sweep sweep) {
    return new SweepProgress(around.progress(), sweep);
  }

  private Sweep sweep() {
    new Names("preset", Presets.ids())
        .objection(preset)
        .ifPresent(
            sentence -> {
              throw new ParameterException(spec.commandLine(), sentence);
            });
    Preset chosen = Presets.of(preset).orElseThrow();
    Sweep size = published ? chosen.published() : chosen.lesson();
    Sweep seeded = Optional.ofNullable(seeds).map(n -> size.withSeeds(Sweep.seeds(n))).orElse(size);
    return Optional.ofNullable(updates)
        .map(most -> seeded.withProcedure(seeded.procedure().atMost(most)))
        .orElse(seeded);
  }
}
