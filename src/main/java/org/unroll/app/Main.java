package org.unroll.app;

import java.util.concurrent.Callable;
import javafx.application.Application;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole; without a sub-command it opens the window. */
@Command(
    name = "unroll",
    mixinStandardHelpOptions = true,
    description = "Look inside a recurrent network while it runs and while it learns.")
final class Main implements Callable<Integer> {

  /**
   * Runs one command line.
   *
   * @return the exit code: 0 success, 1 failure, 2 wrong usage
   */
  static int run(String... args) {
    return new CommandLine(new Main()).execute(args);
  }

  @Override
  public Integer call() {
    Application.launch(EmptyWindow.class);
    return 0;
  }
}
