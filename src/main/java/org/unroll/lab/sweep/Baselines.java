package org.unroll.lab.sweep;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.task.Baseline;
import org.unroll.task.Task;

/** What guessing scores, computed once for all runs that have the same sequences. Safe for several threads. */
public final class Baselines {

  private record Key(String task, String text, String loss, int length) {}

  private final Map<Key, Baseline> known = new ConcurrentHashMap<>();

  /** The baseline of an experiment, from the task's generator. */
  public Baseline of(Experiment experiment, Task task) {
    Key key =
        new Key(
            experiment.task(),
            experiment.text().map(Object::toString).orElse(""),
            experiment.objective().loss(task).id(),
            experiment.length());
    return known.computeIfAbsent(
        key, k -> task.baseline(experiment.objective().loss(task), experiment.length()));
  }

  /**
   * The lowest and the highest score of guessing among the runs of a sweep, in what it shows; empty where
   * nobody can guess that.
   *
   * @throws IllegalArgumentException if an experiment is not possible
   */
  double[] range(Laboratory laboratory, Sweep sweep) {
    if (sweep.shown() == Quantity.SUCCESS || sweep.shown() == Quantity.REACH) {
      return new double[0];
    }
    return SweepResults.range(
        sweep.points().stream()
            .map(Point::experiment)
            .mapToDouble(run -> sweep.shown().of(of(run, laboratory.task(run)))));
  }
}
