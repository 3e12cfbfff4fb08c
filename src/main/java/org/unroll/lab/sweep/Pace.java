package org.unroll.lab.sweep;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.unroll.lab.Diverged;
import org.unroll.lab.Experiment;
import org.unroll.lab.Feed;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learner;
import org.unroll.task.Task;

/**
 * How fast the runs of a sweep go, told by a trial of a second or so. The fastest of what was
 * tried counts: the first updates of a program are slow, because Java still compiles.
 *
 * @param experiment that was tried, one of the sweep's
 * @param update nanoseconds of an update
 * @param portion nanoseconds of a portion of an examination
 */
record Pace(Experiment experiment, double update, double portion) {

  private static final double SECOND = 1e9;

  /** So long it goes on without becoming faster: Java compiles in the background, later where others compute. */
  private static final double PATIENCE = 0.6 * SECOND;

  private static final double AT_MOST = 4 * SECOND;

  /** What is faster by less is noise. */
  private static final double FASTER = 0.97;

  private static final int AT_LEAST = 3;

  /**
   * The time that this thread has had a processor, in nanoseconds: what other programs take meanwhile is
   * not counted. Java that does not know it says what a wall clock says.
   */
  static long processorTime() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isCurrentThreadCpuTimeSupported()
        ? threads.getCurrentThreadCpuTime()
        : System.nanoTime();
  }

  /** The run of a sweep that is tried: one of middling length. */
  static Experiment typical(Sweep sweep) {
    List<Experiment> byLength =
        sweep.withSeeds(sweep.seeds().subList(0, 1)).points().stream()
            .map(Point::experiment)
            .sorted(Comparator.comparingInt(Experiment::length))
            .toList();
    return byLength.get(byLength.size() / 2);
  }

  /**
   * Tries a run.
   *
   * @param laboratory of one thread
   * @param clock in nanoseconds
   * @param stops whether nobody wants to know any more
   * @return nothing if it was stopped, or the first updates diverge
   * @throws IllegalArgumentException if the experiment is not possible
   */
  static Optional<Pace> tried(
      Laboratory laboratory, Experiment experiment, LongSupplier clock, BooleanSupplier stops) {
    Task task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    Learner learner = laboratory.learner(experiment, task, experiment.cells().get(0));
    Feed feed = new Feed(task, experiment);
    Examination examination = new Examination(task, experiment, learner, Examination.PORTION);
    long begin = clock.getAsLong();
    long better = begin;
    double update = Double.POSITIVE_INFINITY;
    double portion = Double.POSITIVE_INFINITY;
    try {
      for (int n = 0; n < AT_LEAST || goesOn(clock.getAsLong(), begin, better); n++) {
        if (stops.getAsBoolean()) {
          return Optional.empty();
        }
        long before = clock.getAsLong();
        learner.gradients(feed.of(learner.updates()));
        learner.step();
        long between = clock.getAsLong();
        examination.score();
        long after = clock.getAsLong();
        if (between - before < FASTER * update) {
          better = after;
        }
        update = Math.min(update, (double) (between - before));
        portion = Math.min(portion, (double) (after - between));
      }
    } catch (Diverged atOnce) {
      return Optional.empty();
    }
    return Optional.of(new Pace(experiment, update, portion));
  }

  private static boolean goesOn(long now, long begin, long better) {
    return now - better < PATIENCE && now - begin < AT_MOST;
  }

  /**
   * Seconds for work of a sweep if no run ends early, at least 1.
   *
   * @param left runs to be computed, each counted by its length
   * @param threads that compute
   */
  long seconds(Sweep sweep, double left, int threads) {
    Procedure procedure = sweep.procedure();
    double examinations = procedure.updates() / (double) procedure.every() + 1;
    double portions = examinations * procedure.examples() / Examination.PORTION;
    double typicalRun = procedure.updates() * update + portions * portion;
    double meanLength =
        sweep.points().stream().mapToInt(p -> p.experiment().length()).average().orElse(1);
    double all = left * typicalRun * meanLength / experiment.length();
    return (long) Math.ceil(all / Math.min(threads, Math.max(1, left)) / SECOND);
  }
}
