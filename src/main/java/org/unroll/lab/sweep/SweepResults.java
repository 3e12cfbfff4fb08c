package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The outcomes of a sweep, those that are there so far. Safe for use by several threads. */
public final class SweepResults {

  private final Sweep sweep;
  private final List<Point> points;
  private final Map<Point, Outcome> outcomes = new LinkedHashMap<>();
  private double[] expected = {};

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

  /** What guessing scores in what is shown, known before the first run; one level or two. */
  synchronized void expectGuessing(double[] levels) {
    expected = levels.clone();
  }

  /**
   * The lowest and the highest score of guessing among all runs in what is shown, or among those that
   * are to come where there is none yet; empty where nobody can guess it, or it is not known yet.
   */
  public synchronized double[] guessing() {
    double[] scores =
        range(outcomes.values().stream().mapToDouble(o -> sweep.shown().of(o.guessing())));
    return scores.length == 0 ? expected.clone() : scores;
  }

  /** The lowest and the highest of some numbers; empty if there is none. */
  static double[] range(DoubleStream numbers) {
    double[] sorted = numbers.filter(Double::isFinite).sorted().toArray();
    return sorted.length == 0 ? sorted : new double[] {sorted[0], sorted[sorted.length - 1]};
  }
}
