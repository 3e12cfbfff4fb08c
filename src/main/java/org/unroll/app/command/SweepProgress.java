package org.unroll.app.command;

import org.unroll.lab.sweep.Outcome;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.SweepListener;
import org.unroll.lab.sweep.SweepResults;

/** Shows how far a sweep is: updates that are made or not needed any more, and finished runs. */
final class SweepProgress implements SweepListener {

  private final Progress progress;
  private final long parts;
  private String runs = "";

  /**
   * Shows on a display.
   *
   * @param parts of a run, such as its updates
   */
  SweepProgress(Progress progress, long parts) {
    this.progress = progress;
    this.parts = parts;
  }

  @Override
  public void finished(Point point, Outcome outcome, SweepResults results) {
    runs = "%d of %d runs".formatted(results.size(), results.points().size());
  }

  @Override
  public void advanced(double done, int total) {
    progress.at((long) (done * parts), total * parts, runs);
  }
}
