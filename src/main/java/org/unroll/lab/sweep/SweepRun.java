package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;

/**
 * Carries a sweep out. Every run is computed by one thread, several runs at the same time; no number
 * depends on how many. Runs that an earlier time has kept are not computed again.
 */
public final class SweepRun {

  private final Laboratory laboratory;
  private final Team team;
  private final SweepResults results;
  private final ResultLog log;
  private final Baselines baselines = new Baselines();
  private final double[] shares;
  private final Gate gate;

  /**
   * A sweep that has not begun.
   *
   * @param laboratory whose team shares the runs out
   * @param log where finished runs are kept
   */
  public SweepRun(Laboratory laboratory, Sweep sweep, ResultLog log) {
    this(laboratory, new SweepResults(sweep), log, new Gate());
  }

  /**
   * As the other one.
   *
   * @param results are filled
   * @param gate that runs pass before every update
   */
  SweepRun(Laboratory laboratory, SweepResults results, ResultLog log, Gate gate) {
    this.laboratory = laboratory.with(new Team(1));
    this.team = laboratory.team();
    this.results = results;
    this.log = log;
    this.gate = gate;
    this.shares = new double[results.points().size()];
  }

  /** What is there so far; fills while the sweep runs. */
  public SweepResults results() {
    return results;
  }

  /** Makes {@link #run} return soon. Runs under way are lost, finished ones are kept. From any thread. */
  public void cancel() {
    gate.close();
  }

  /**
   * Computes what is missing and returns when all is there, or after {@link #cancel}.
   *
   * @throws LogProblem if a finished run cannot be kept
   * @throws IllegalArgumentException if an experiment is not possible
   */
  public void run(SweepListener listener) {
    List<Integer> missing = recall(listener);
    team.each(missing.size(), n -> compute(missing.get(n), listener));
  }

  /** Finds the runs that were kept, and computes nothing. */
  void recall() {
    recall((point, outcome, all) -> {});
  }

  /** Numbers of the runs that were not kept. */
  private List<Integer> recall(SweepListener listener) {
    List<Integer> missing = new ArrayList<>();
    for (int n = 0; n < shares.length; n++) {
      Point point = results.points().get(n);
      int index = n;
      log.find(point.experiment(), results.sweep().procedure())
          .ifPresentOrElse(kept -> finish(index, kept, listener), () -> missing.add(index));
    }
    return missing;
  }

  private void compute(int index, SweepListener listener) {
    if (gate.isClosed()) {
      return;
    }
    Point point = results.points().get(index);
    Procedure procedure = results.sweep().procedure();
    try {
      new Trial(laboratory, baselines, point.experiment(), procedure)
          .run(gate::isClosed, share -> advance(index, share, listener))
          .ifPresent(
              outcome -> {
                log.keep(point.experiment(), procedure, outcome);
                finish(index, outcome, listener);
              });
    } catch (RuntimeException problem) {
      cancel();
      throw problem;
    }
  }

  private synchronized void finish(int index, Outcome outcome, SweepListener listener) {
    Point point = results.points().get(index);
    results.put(point, outcome);
    shares[index] = 1;
    listener.finished(point, outcome, results);
    listener.advanced(done(), shares.length);
  }

  private synchronized void advance(int index, double share, SweepListener listener) {
    shares[index] = share;
    listener.advanced(done(), shares.length);
  }

  private double done() {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum;
  }
}
