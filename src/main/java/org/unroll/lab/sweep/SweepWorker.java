package org.unroll.lab.sweep;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.unroll.engine.Team;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Mailbox;
import org.unroll.lab.sweep.SweepStatus.Activity;

/**
 * Carries one sweep after the other out in the background, on all processors. Finished runs are kept in a
 * file the moment they are finished and found again when their sweep is chosen, also after the program was
 * closed; runs under way go on where they were. Its methods return at once; call them from one thread.
 */
public final class SweepWorker implements AutoCloseable {

  /** The file that runs are kept in. */
  public static final String FILE = "runs.jsonl";

  /** An examination with published settings takes seconds; what is not kept by then is some seconds old. */
  private static final long PATIENCE_SECONDS = 5;

  private final Laboratory laboratory;
  private final Path folder;
  private final String version;
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private final ExecutorService thread = Executors.newSingleThreadExecutor(SweepWorker::daemon);
  private volatile Optional<ResultLog> log = Optional.empty();
  private volatile Job job;
  private Optional<Pace> pace = Optional.empty();

  /**
   * A worker with nothing to do.
   *
   * @param folder made when the first run is finished
   * @param version of the program, whose runs count
   */
  public SweepWorker(Laboratory laboratory, Path folder, String version) {
    this.laboratory = laboratory.with(Team.ofThisMachine());
    this.folder = folder;
    this.version = version;
    this.job = new Job(SweepChoice.opening().sweep());
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "unroll-sweep");
    thread.setDaemon(true);
    return thread;
  }

  /** Turns to another sweep, and looks up which of its runs were kept. What runs now is kept where it is. */
  public void choose(Sweep sweep) {
    job.gate.close();
    Job next = new Job(sweep);
    job = next;
    thread.execute(() -> attempt(next, () -> next.recall()));
  }

  /**
   * Finds out what can be known of the chosen sweep before it is begun: what guessing scores, and how
   * long it will take. Takes a second or so of one processor, once for each sweep.
   */
  public void foresee() {
    Job now = job;
    if (!now.foreseen) {
      now.foreseen = true;
      thread.execute(() -> attempt(now, () -> now.foresee()));
    }
  }

  /** Begins the chosen sweep, or goes on with it. */
  public void start() {
    Job now = job;
    if (now.activity == Activity.HELD) {
      now.hold(false);
    } else if (now.activity == Activity.IDLE) {
      now.activity = Activity.RUNNING;
      thread.execute(() -> attempt(now, () -> now.compute()));
    }
  }

  /** Holds the sweep between two updates; nothing of what is under way is lost. */
  public void hold() {
    if (job.activity == Activity.RUNNING) {
      job.hold(true);
    }
  }

  /** How far the chosen sweep is. */
  public SweepStatus status() {
    return job.status();
  }

  /** What went wrong, if anything did since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /** Keeps what is under way, which takes a moment, and ends the thread. */
  @Override
  public void close() {
    job.gate.close();
    thread.shutdown();
    try {
      thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void attempt(Job which, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException problem) {
      which.activity = Activity.IDLE;
      problems.put(problem);
    }
  }

  /** Opened once, on the worker's thread. */
  private ResultLog log() {
    if (log.isEmpty()) {
      log = Optional.of(ResultLog.open(folder.resolve(FILE), version));
    }
    return log.get();
  }

  /** One sweep. */
  private final class Job {

    /** Asked for, on the caller's thread. */
    private boolean foreseen;

    private volatile OptionalLong expected = OptionalLong.empty();
    private final SweepResults results;
    private final Gate gate = new Gate();
    private volatile Activity activity = Activity.IDLE;
    private volatile Advance advance;
    private volatile Optional<RemainingTime> time = Optional.empty();
    private volatile Optional<Leftovers> besides = Optional.empty();

    Job(Sweep sweep) {
      this.results = new SweepResults(sweep);
      this.advance = new Advance(0, results.points().size(), List.of());
    }

    private void recall() {
      SweepRun run = run();
      run.recall();
      advance = run.advance();
      besides = Optional.of(log().besides(results.sweep()));
      activity = results.isComplete() ? Activity.COMPLETE : activity;
    }

    private void compute() {
      SweepRun run = run();
      run.recall();
      time = Optional.of(new RemainingTime(System::nanoTime, run.advance().done()));
      run.run(new Follower());
      advance = run.advance();
      activity = results.isComplete() ? Activity.COMPLETE : Activity.IDLE;
    }

    /** Another number of seeds or updates needs no other trial. */
    private void foresee() {
      Sweep sweep = results.sweep();
      Experiment typical = Pace.typical(sweep);
      if (isOver()) {
        return;
      }
      run().foreseeGuessing();
      if (pace.filter(known -> known.experiment().equals(typical)).isEmpty()) {
        pace = Pace.tried(laboratory.with(new Team(1)), typical, Pace::processorTime, this::isOver);
      }
      expected =
          pace.map(known -> known.seconds(sweep, left(), laboratory.team().threads()))
              .map(OptionalLong::of)
              .orElse(OptionalLong.empty());
    }

    private double left() {
      return advance.total() - advance.done();
    }

    /** Whether nobody waits for what can be foreseen. */
    private boolean isOver() {
      return activity != Activity.IDLE || job != this;
    }

    private SweepRun run() {
      return new SweepRun(laboratory, results, log(), gate, SweepRun.KEEPING_NANOS);
    }

    private void hold(boolean holds) {
      activity = holds ? Activity.HELD : Activity.RUNNING;
      time.ifPresent(left -> left.hold(holds));
      if (holds) {
        gate.hold();
      } else {
        gate.open();
      }
    }

    private SweepStatus status() {
      Advance now = advance;
      OptionalLong left =
          switch (activity) {
            case RUNNING, HELD ->
                time.map(estimate -> estimate.seconds(now.done(), now.total()))
                    .orElse(OptionalLong.empty());
            case IDLE -> expected;
            case COMPLETE -> OptionalLong.empty();
          };
      return new SweepStatus(
          results,
          activity,
          results.size(),
          now.total(),
          now.done(),
          now.underWay(),
          left,
          besides);
    }

    /** Notes the progress. */
    private final class Follower implements SweepListener {
      @Override
      public void finished(Point point, Outcome outcome, SweepResults all) {
        // The results are there for whoever looks.
      }

      @Override
      public void advanced(Advance now) {
        advance = now;
      }
    }
  }
}
