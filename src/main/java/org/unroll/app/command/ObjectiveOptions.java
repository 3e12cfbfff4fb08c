package org.unroll.app.command;

import java.util.ArrayList;
import java.util.List;
import org.unroll.lab.Objective;
import org.unroll.network.Loss;
import org.unroll.network.Reduction;
import picocli.CommandLine.Option;

/** The options that say what training makes smaller. */
final class ObjectiveOptions {

  @Option(
      names = "--loss",
      paramLabel = "NAME",
      defaultValue = Objective.AS_THE_TASK_SAYS,
      description =
          "cross-entropy, binary-cross-entropy, half-squared-error, squared-error, or what the task"
              + " is scored with. Default: ${DEFAULT-VALUE}.")
  private String loss;

  @Option(
      names = "--over-time",
      paramLabel = "HOW",
      defaultValue = "mean",
      description =
          "The losses of the steps become one by their mean or sum. Default: ${DEFAULT-VALUE}.")
  private String overTime;

  @Option(
      names = "--over-batch",
      paramLabel = "HOW",
      defaultValue = "mean",
      description =
          "The sequences' losses become one by their mean or sum. Default: ${DEFAULT-VALUE}.")
  private String overBatch;

  /** What the options say, after their names were checked. */
  Objective objective(NameCheck check) {
    List<String> losses = new ArrayList<>(List.of(Objective.AS_THE_TASK_SAYS));
    losses.addAll(Loss.ids());
    check.known("loss", losses, loss);
    return new Objective(Loss.of(loss), reduction(check, overTime), reduction(check, overBatch));
  }

  private static Reduction reduction(NameCheck check, String id) {
    check.known("way to add up losses", Reduction.ids(), id);
    return Reduction.of(id).orElseThrow();
  }
}
