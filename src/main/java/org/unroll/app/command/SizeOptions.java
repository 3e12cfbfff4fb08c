package org.unroll.app.command;

import org.unroll.lab.sweep.SweepSize;
import picocli.CommandLine.Option;

/** The options that say how large a preset is taken: at most one of them. */
final class SizeOptions {

  @Option(
      names = "--night",
      description =
          "With the settings of the paper, cut to what two processors compute in a night. For"
              + " length: a fifth of the updates. The others are done in an hour as published.")
  private boolean night;

  @Option(
      names = "--published",
      description = "With the settings of the paper; for length this takes up to two days.")
  private boolean published;

  /** The size that was asked for. */
  SweepSize size() {
    if (night) {
      return SweepSize.NIGHT;
    }
    return published ? SweepSize.PUBLISHED : SweepSize.LESSON;
  }
}
