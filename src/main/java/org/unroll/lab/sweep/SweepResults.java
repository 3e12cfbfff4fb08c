package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The outcomes of a sweep, those that are there so far. Safe for use by several threads. */
public final class SweepResults {

  private final Sweep sweep;
  private final List<Point> points;
  private final Map<Point, Outcome> outcomes = new LinkedHashMap<>();

  /** No outcome yet. */
  public SweepResults(Sweep sweep) {
    this.sweep = sweep;
    this.points = sweep.points();
  }

  /** What is swept. */
  public Sweep sweep() {
    return sweep;
  }

  /** All runs, finished or not. */
  public List<Point> points() {
    return points;
  }

  synchronized void put(Point point, Outcome outcome) {
    outcomes.put(point, outcome);
  }

  /** The outcome of a run, if it is there. */
  public synchronized Optional<Outcome> outcome(Point point) {
    return Optional.ofNullable(outcomes.get(point));
  }

  /** How many runs are finished. */
  public synchronized int size() {
    return outcomes.size();
  }

  /** Whether all runs are finished. */
  public boolean isComplete() {
    return size() == points.size();
  }

  /** The outcomes at one point for all seeds that are there, in the order of the seeds. */
  public synchronized List<Outcome> at(int line, int place) {
    return points.stream()
        .filter(point -> point.line() == line && point.place() == place)
        .map(outcomes::get)
        .filter(Objects::nonNull)
        .toList();
  }

  /** What is shown of a line: an estimate for every place on the axis across. */
  public List<Estimate> line(int line) {
    List<Estimate> estimates = new ArrayList<>();
    for (int place = 0; place < sweep.across().values().size(); place++) {
      estimates.add(sweep.shown().over(at(line, place)));
    }
    return estimates;
  }

  /** The lowest and the highest score of guessing among all runs in what is shown; empty if there is none. */
  public synchronized double[] guessing() {
    double[] scores =
        outcomes.values().stream()
            .mapToDouble(outcome -> sweep.shown().of(outcome.guessing()))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    return scores.length == 0 ? scores : new double[] {scores[0], scores[scores.length - 1]};
  }
}
