package org.unroll.app.command;

import org.unroll.lab.sweep.Outcome;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.SweepListener;
import org.unroll.lab.sweep.SweepResults;

/** Shows how far a sweep is, and the run that was finished last. */
final class SweepProgress implements SweepListener {

  private final Progress progress;
  private final int parts;
  private String last = "";

  /**
   * Shows on a display.
   *
   * @param parts into which the display can divide a run
   */
  SweepProgress(Progress progress, int parts) {
    this.progress = progress;
    this.parts = parts;
  }

  @Override
  public void finished(Point point, Outcome outcome, SweepResults results) {
    String solved = outcome.solved() ? "solved" : "not solved";
    last = "%d of %d runs; the last: %s".formatted(results.size(), results.points().size(), solved);
  }

  @Override
  public void advanced(double done, int total) {
    progress.at((long) (done * parts), (long) total * parts, last);
  }
}
