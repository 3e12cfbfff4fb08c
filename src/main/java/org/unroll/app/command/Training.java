package org.unroll.app.command;

import java.util.Locale;
import org.unroll.lab.Run;

/** Trains in the foreground, telling how far it is. */
final class Training {

  private Training() {}

  /**
   * Makes weight updates.
   *
   * @return how many seconds they took
   * @throws org.unroll.lab.Diverged if a number left the finite range
   */
  static double run(Run run, long steps, Progress progress) {
    long start = System.nanoTime();
    for (long step = 1; step <= steps; step++) {
      double loss = run.update();
      progress.at(step, steps, String.format(Locale.ROOT, "loss %.4g", loss));
    }
    return (System.nanoTime() - start) / 1e9;
  }
}
