package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much of each run of a sweep is done. A run of long sequences is more work than one of short ones,
 * so it counts by its length; else the time left would be far off. Safe for several threads.
 */
final class Shares {

  private final List<Point> points;
  private final long most;
  private final double[] weights;
  private final double[] parts;
  private final long[] updates;

  /** Nothing is done yet. */
  Shares(Sweep sweep) {
    points = sweep.points();
    most = sweep.procedure().updates();
    weights = points.stream().mapToDouble(point -> point.experiment().length()).toArray();
    double mean = Arrays.stream(weights).average().orElse(1);
    Arrays.setAll(weights, n -> weights[n] / mean);
    parts = new double[weights.length];
    updates = new long[weights.length];
  }

  /** A run has made so many updates. */
  synchronized void at(int run, long made) {
    updates[run] = made;
    parts[run] = most == 0 ? 0 : (double) made / most;
  }

  /** A run is finished, after however many updates. */
  synchronized void finish(int run) {
    updates[run] = 0;
    parts[run] = 1;
  }

  /** How far all are. */
  synchronized Advance now() {
    double done = 0;
    int finished = 0;
    List<UnderWay> underWay = new ArrayList<>();
    for (int run = 0; run < parts.length; run++) {
      done += weights[run] * parts[run];
      finished += isFinished(run) ? 1 : 0;
      if (updates[run] > 0) {
        underWay.add(new UnderWay(points.get(run), updates[run], most));
      }
    }
    return new Advance(finished == parts.length ? finished : done, parts.length, underWay);
  }

  private boolean isFinished(int run) {
    return parts[run] == 1 && updates[run] == 0;
  }
}
