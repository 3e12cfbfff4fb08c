package org.unroll.app.command;

import java.util.Comparator;
import org.unroll.lab.Experiment;
import org.unroll.lab.sweep.Advance;
import org.unroll.lab.sweep.Axis;
import org.unroll.lab.sweep.Outcome;
import org.unroll.lab.sweep.Point;
import org.unroll.lab.sweep.Sweep;
import org.unroll.lab.sweep.SweepListener;
import org.unroll.lab.sweep.SweepResults;
import org.unroll.lab.sweep.UnderWay;

/** Shows how far a sweep is: updates that are made or not needed any more, finished runs, and one under way. */
final class SweepProgress implements SweepListener {

  private final Progress progress;
  private final Sweep sweep;
  private final long parts;
  private int finished;

  /** Shows a sweep on a display. */
  SweepProgress(Progress progress, Sweep sweep) {
    this.progress = progress;
    this.sweep = sweep;
    this.parts = Math.max(1, sweep.procedure().updates());
  }

  @Override
  public void finished(Point point, Outcome outcome, SweepResults results) {
    finished = results.size();
  }

  @Override
  public void advanced(Advance now) {
    String runs = "%d of %d runs".formatted(finished, now.total());
    String one =
        now.underWay().stream()
            .max(Comparator.comparingLong(UnderWay::updates))
            .map(run -> "; " + named(run))
            .orElse("");
    progress.at((long) (now.done() * parts), now.total() * parts, runs + one);
  }

  /** The one that is farthest stands for all: a terminal's line is short. */
  private String named(UnderWay run) {
    Point point = run.point();
    Experiment experiment = point.experiment();
    String line = sweep.lines().map(axis -> value(axis, point.line()) + " ").orElse("");
    return "%s%s seed %d: %d of %d updates"
        .formatted(
            line,
            value(sweep.across(), point.place()),
            experiment.seed(),
            run.updates(),
            run.most());
  }

  private static String value(Axis axis, int index) {
    return axis.setting().id() + " " + axis.values().get(index);
  }
}
