package org.unroll.app.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.unroll.export.ExportException;
import org.unroll.lab.sweep.Preset;
import org.unroll.lab.sweep.Presets;
import org.unroll.lab.sweep.ResultLog;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.SweepRun;
import org.unroll.lab.sweep.SweepSize;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
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

  @ArgGroup private SizeOptions size = new SizeOptions();

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

  @Option(
      names = "--hours",
      paramLabel = "N",
      description =
          "Stop after so many hours, keep everything, and write what is there; the same command"
              + " goes on another time. Default: as long as it takes.")
  @Between(min = 0, max = 1000, above = true)
  private double hours = Double.NaN;

  @Option(
      names = "--estimate",
      description = "Only say how long it will take, after a trial of a second or so.")
  private boolean estimate;

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
    boolean hasWork = announce(run);
    if (estimate) {
      return CommandLine.ExitCode.OK;
    }
    boolean limited = hasWork && carryOut(run);
    if (!run.results().isComplete() && !limited) {
      return CommandLine.ExitCode.SOFTWARE;
    }
    report(run, folder);
    around.out().print(SweepWords.besides(log.besides(sweep)).indent(0));
    return CommandLine.ExitCode.OK;
  }

  /** Says how long it takes; whether there is anything to do. */
  private boolean announce(SweepRun run) {
    run.recall();
    if (run.results().isComplete()) {
      return false;
    }
    int processors = around.laboratory().team().threads();
    around.err().println(SweepWords.before(run.results(), run.foreseeTime(), processors));
    around.err().flush();
    return true;
  }

  /** Computes what is missing; whether the time was up before all was there. */
  private boolean carryOut(SweepRun run) {
    AtomicBoolean up = new AtomicBoolean();
    Runnable end =
        () -> {
          up.set(true);
          run.cancel();
        };
    Runnable work = () -> run.run(progress(run.results().sweep()));
    TimeLimit.whileRunning(hours, end, () -> Interruption.whileRunning(run, around.err(), work));
    return up.get();
  }

  private void report(SweepRun run, Path folder) throws ExportException {
    SweepResults results = run.results();
    if (results.size() > 0) {
      SweepTable.print(results, around.out());
    }
    around.out().println(SweepWords.after(results));
    if (!results.isComplete()) {
      around.out().println("The time is up. The same command goes on from here.");
    }
    if (results.size() > 0) {
      write(results, folder);
    }
  }

  /** A chart without a single run would show nothing. */
  private void write(SweepResults results, Path folder) throws ExportException {
    SweepSize taken = size.size();
    String id = results.sweep().id();
    new SweepFiles(around.version())
        .write(results, folder, taken == SweepSize.LESSON ? id : id + "-" + taken.id())
        .forEach(file -> around.out().println("Wrote " + file));
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
    Sweep usual = usual(chosen);
    Sweep seeded =
        Optional.ofNullable(seeds).map(n -> usual.withSeeds(Sweep.seeds(n))).orElse(usual);
    return Optional.ofNullable(updates)
        .map(most -> seeded.withProcedure(seeded.procedure().atMost(most)))
        .orElse(seeded);
  }

  private Sweep usual(Preset chosen) {
    if (!chosen.sizes().contains(size.size())) {
      throw new ParameterException(
          spec.commandLine(),
          chosen.id() + " takes less than an hour as published: say --published, not --night.");
    }
    return chosen.of(size.size());
  }
}
