package org.unroll.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.unroll.cell.InitialScheme;
import org.unroll.lab.Start;
import picocli.CommandLine.Option;

/** The options that say where weights start from. */
final class StartOptions {

  @Option(
      names = "--init",
      paramLabel = "NAME[=X]",
      defaultValue = Start.AS_THE_CELL_SAYS,
      description =
          "First weights: cell, as the cell's text says; uniform, xavier, gaussian=DEVIATION,"
              + " constant=X for all matrices; orthogonal, identity=FACTOR, radius=RADIUS,"
              + " sparse=NONZEROS for the recurrent ones. Default: ${DEFAULT-VALUE}.")
  private String initial;

  @Option(
      names = "--forget-bias",
      paramLabel = "X",
      defaultValue = "1",
      description = "First bias of gates that keep the old state. Default: ${DEFAULT-VALUE}.")
  @Between(min = -20, max = 20)
  private double forgetBias;

  /**
   * What the options say, after their names were checked.
   *
   * @param refuse told what is wrong with a number
   */
  Start start(NameCheck check, Consumer<String> refuse) {
    List<String> names = new ArrayList<>(List.of(Start.AS_THE_CELL_SAYS));
    names.addAll(InitialScheme.ids());
    check.known("initialisation", names, initial.replaceFirst("=.*", ""));
    try {
      return new Start(Start.initialOf(initial), forgetBias);
    } catch (IllegalArgumentException e) {
      refuse.accept(e.getMessage());
      throw e;
    }
  }
}
