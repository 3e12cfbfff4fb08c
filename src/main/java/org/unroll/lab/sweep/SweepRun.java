package org.unroll.lab.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.unroll.engine.Team;
import org.unroll.lab.Laboratory;

/**
 * Carries a sweep out. Every run is computed by one thread, several runs at the same time; no number
 * depends on how many. Runs that an earlier time has kept are not computed again, and one that was under
 * way goes on where it was.
 */
public final class SweepRun {

  /** How often a run under way is kept: so much is lost at most when the process is killed. */
  static final long KEEPING_NANOS = 10_000_000_000L;

  private final Laboratory laboratory;
  private final Team team;
  private final SweepResults results;
  private final ResultLog log;
  private final Baselines baselines = new Baselines();
  private final Shares shares;
  private final Gate gate;
  private final long keepingNanos;

  /**
   * A sweep that has not begun.
   *
   * @param laboratory whose team shares the runs out
   * @param log where finished runs are kept, and those under way
   */
  public SweepRun(Laboratory laboratory, Sweep sweep, ResultLog log) {
    this(laboratory, new SweepResults(sweep), log, new Gate(), KEEPING_NANOS);
  }

  /**
   * As the other one.
   *
   * @param results are filled
   * @param gate that runs pass before every update
   * @param keepingNanos how often a run under way is kept
   */
  SweepRun(
      Laboratory laboratory, SweepResults results, ResultLog log, Gate gate, long keepingNanos) {
    this.laboratory = laboratory.with(new Team(1));
    this.team = laboratory.team();
    this.results = results;
    this.log = log;
    this.gate = gate;
    this.keepingNanos = keepingNanos;
    this.shares = new Shares(results.sweep());
  }

  /** What is there so far; fills while the sweep runs. */
  public SweepResults results() {
    return results;
  }

  /** How far it is now. From any thread. */
  public Advance advance() {
    return shares.now();
  }

  /** Makes {@link #run} return soon; runs under way are kept where they are. From any thread. */
  public void cancel() {
    gate.close();
  }

  /**
   * Computes what is missing and returns when all is there, or after {@link #cancel}.
   *
   * @throws LogProblem if a run cannot be kept
   * @throws IllegalArgumentException if an experiment is not possible
   */
  public void run(SweepListener listener) {
    List<Integer> missing = recall(listener);
    team.each(missing.size(), n -> compute(missing.get(n), listener));
  }

  /**
   * Finds what guessing scores, so that it is known before the first run is finished.
   *
   * @throws IllegalArgumentException if an experiment is not possible
   */
  public void foreseeGuessing() {
    results.expectGuessing(baselines.range(laboratory, results.sweep()));
  }

  /**
   * Seconds until all runs are there if none ends early, as a trial of a second or so tells; nothing is
   * computed and nothing kept.
   *
   * @return nothing if the first updates diverge
   * @throws IllegalArgumentException if an experiment is not possible
   */
  public OptionalLong foreseeTime() {
    recall();
    Advance now = shares.now();
    Sweep sweep = results.sweep();
    return Pace.tried(laboratory, Pace.typical(sweep), Pace::processorTime, gate::isClosed)
        .map(pace -> pace.seconds(sweep, now.total() - now.done(), team.threads()))
        .map(OptionalLong::of)
        .orElse(OptionalLong.empty());
  }

  /** Finds what was kept, and computes nothing. */
  public void recall() {
    recall((point, outcome, all) -> {});
  }

  /** Numbers of the runs that are not finished. */
  private synchronized List<Integer> recall(SweepListener listener) {
    Procedure procedure = results.sweep().procedure();
    List<Integer> missing = new ArrayList<>();
    for (int n = 0; n < results.points().size(); n++) {
      Point point = results.points().get(n);
      int index = n;
      log.find(point.experiment(), procedure)
          .ifPresentOrElse(kept -> put(index, kept, listener), () -> missing.add(index));
    }
    for (int index : missing) {
      log.unfinished(results.points().get(index).experiment(), procedure)
          .ifPresent(standing -> shares.at(index, standing.updates()));
    }
    listener.advanced(shares.now());
    return missing;
  }

  private void compute(int index, SweepListener listener) {
    if (gate.isClosed()) {
      return;
    }
    Point point = results.points().get(index);
    Procedure procedure = results.sweep().procedure();
    try {
      Trial trial = new Trial(laboratory, baselines, point.experiment(), procedure);
      log.unfinished(point.experiment(), procedure).ifPresent(trial::resume);
      trial
          .run(new Companion(index, listener))
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
    put(index, outcome, listener);
    listener.advanced(shares.now());
  }

  private void put(int index, Outcome outcome, SweepListener listener) {
    Point point = results.points().get(index);
    results.put(point, outcome);
    shares.finish(index);
    listener.finished(point, outcome, results);
  }

  /** Passes the gate, tells the listener, and keeps the run now and then. */
  private final class Companion implements Attendant {

    private final int index;
    private final SweepListener listener;
    private long keptAt = System.nanoTime();

    Companion(int index, SweepListener listener) {
      this.index = index;
      this.listener = listener;
    }

    @Override
    public boolean stops() {
      return gate.isClosed();
    }

    @Override
    public void advanced(long updates) {
      synchronized (SweepRun.this) {
        shares.at(index, updates);
        listener.advanced(shares.now());
      }
    }

    @Override
    public boolean isTimeToKeep() {
      return System.nanoTime() - keptAt >= keepingNanos;
    }

    @Override
    public void keep(Standing standing) {
      log.keep(results.points().get(index).experiment(), results.sweep().procedure(), standing);
      keptAt = System.nanoTime();
    }
  }
}
