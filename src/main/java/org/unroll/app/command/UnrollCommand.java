package org.unroll.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.unroll.bench.JmhStopwatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The command line as a whole; without a sub-command it opens the window. */
@Command(
    mixinStandardHelpOptions = true,
    description = "Look inside a recurrent network while it runs and while it learns.",
    footer =
        "%nWithout a command the window opens. Exit code: 0 success, 1 failure, 2 wrong usage.")
public final class UnrollCommand implements Callable<Integer> {

  private static final String DEBUG = "--debug";

  private final Surroundings around;

  private UnrollCommand(Surroundings around) {
    this.around = around;
  }

  /**
   * Runs one command line.
   *
   * @return the exit code: 0 success, 1 failure, 2 wrong usage
   */
  public static int run(Surroundings around, String... args) {
    Problems problems = new Problems(List.of(args).contains(DEBUG));
    CommandLine line = new CommandLine(new UnrollCommand(around));
    line.getCommandSpec().addOption(debug());
    line.addSubcommand(new CheckCommand(around))
        .addSubcommand(new TrainCommand(around))
        .addSubcommand(new GradientsCommand(around))
        .addSubcommand(new SweepCommand(around))
        .addSubcommand(new GalleryCommand(around))
        .addSubcommand(new BenchCommand(around, new JmhStopwatch()))
        .setCommandName(around.program())
        .setOut(around.out())
        .setErr(around.err())
        .setParameterExceptionHandler(problems)
        .setExecutionExceptionHandler(problems)
        .setExecutionStrategy(UnrollCommand::checkAndRun);
    IVersionProvider version = () -> new String[] {"Unroll " + around.version()};
    line.getCommandSpec().versionProvider(version);
    for (CommandLine sub : line.getSubcommands().values()) {
      sub.getCommandSpec().versionProvider(version);
      Ranges.describe(sub.getCommandSpec());
    }
    return line.execute(args);
  }

  private static OptionSpec debug() {
    return OptionSpec.builder(DEBUG)
        .scopeType(ScopeType.INHERIT)
        .description("With a failure, show where in the program it happened.")
        .build();
  }

  private static int checkAndRun(CommandLine.ParseResult parsed) {
    parsed.asCommandLineList().forEach(line -> Ranges.check(line.getParseResult()));
    return new CommandLine.RunLast().execute(parsed);
  }

  @Override
  public Integer call() {
    around.screens().open();
    return CommandLine.ExitCode.OK;
  }
}
