package org.unroll.lab;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/**
 * Runs experiments on a worker thread. The window asks for things with the methods here, which return
 * at once, and fetches the newest state from the mailbox when it has time to draw.
 */
public final class Session implements AutoCloseable {

  private static final long NANOS_BETWEEN_SNAPSHOTS = 33_000_000;

  private final Laboratory laboratory;
  private final BlockingQueue<Consumer<Session>> requests = new LinkedBlockingQueue<>();
  private final Mailbox<Snapshot> snapshots = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private final Thread worker = new Thread(this::work, "unroll-session");
  private Run run;

  /** The present run's last snapshot with finite numbers; null before its first. */
  private Snapshot shown;

  private boolean running;
  private boolean closed;
  private long sequence;
  private long lastSnapshot;

  /** The last snapshot that was asked for its next update. */
  private long foretold;

  /**
   * Starts a session.
   *
   * @throws IllegalArgumentException if the experiment names something unknown
   */
  public Session(Laboratory laboratory, Experiment experiment) {
    this.laboratory = laboratory;
    this.run = new Run(laboratory, experiment);
    requests.add(Session::publish);
    worker.setDaemon(true);
    worker.start();
  }

  /** The newest snapshot, if one came since the last call. */
  public Optional<Snapshot> poll() {
    return snapshots.take();
  }

  /** What went wrong last, if something did since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /** Trains until told otherwise. */
  public void train() {
    requests.add(s -> s.running = true);
  }

  /** Stops training after the present update. */
  public void pause() {
    requests.add(
        s -> {
          s.running = false;
          s.publish();
        });
  }

  /**
   * Goes to where the run stands after so many updates, back or on, and stays there.
   *
   * @param updates fewer than 0 count as 0
   */
  public void goTo(long updates) {
    requests.add(
        s -> {
          s.running = false;
          s.run.goTo(Math.max(0, updates));
          s.publish();
        });
  }

  /** Starts an experiment from its initial weights; if it cannot be set up the old one stays. */
  public void start(Experiment experiment) {
    requests.add(
        s -> {
          Run next = new Run(laboratory, experiment);
          next.intervene(s.run.intervention().carriedOver(s.run.experiment(), experiment));
          s.run = next;
          s.shown = null;
          s.foretold = 0;
          s.running = false;
          s.publish();
        });
  }

  /** Shows another held-back sequence; training goes on. */
  public void show(int example) {
    requests.add(
        s -> {
          s.run.show(example);
          s.publish();
        });
  }

  /**
   * Holds or changes numbers of the sequence on the stage, instead of those before. If there is nothing
   * finite to show then, those before stay.
   */
  public void intervene(Intervention next) {
    requests.add(s -> s.holding(next));
  }

  private void holding(Intervention next) {
    Intervention before = run.intervention();
    run.intervene(next);
    try {
      if (shown == null || run.updates() != shown.update()) {
        publish();
      } else {
        shown = run.again(shown, ++sequence);
        snapshots.put(shown);
      }
    } catch (RuntimeException e) {
      run.intervene(before);
      throw e;
    }
  }

  /** Ends the worker thread. */
  @Override
  public void close() {
    requests.add(s -> s.closed = true);
  }

  private void work() {
    try {
      while (!closed) {
        boolean busy = running || isToBeForetold();
        Consumer<Session> request = busy ? requests.poll() : requests.take();
        guarded(request == null ? Session::goOn : request);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Whatever goes wrong in a request is told to the user and ends that request only. The state is
   * published first, so that whoever learns of the problem finds the state it left.
   */
  private void guarded(Consumer<Session> request) {
    try {
      request.accept(this);
    } catch (RuntimeException e) {
      running = false;
      publishWhatIsLeft(e);
      problems.put(withWhatIsShown(e));
    }
  }

  private RuntimeException withWhatIsShown(RuntimeException problem) {
    return problem instanceof Diverged diverged && shown != null
        ? diverged.showing(shown.update())
        : problem;
  }

  /** A state too broken to be shown must not end the worker: the next experiment may be fine. */
  private void publishWhatIsLeft(RuntimeException problem) {
    try {
      publish();
    } catch (RuntimeException second) {
      problem.addSuppressed(second);
    }
  }

  /** With nothing else to do, it computes what the next update will do. */
  private void goOn() {
    if (running) {
      trainAndPublish();
    } else {
      // Should it fail, nothing is asked again until something else is started.
      foretold = Long.MAX_VALUE;
      shown = run.foretold(shown, ++sequence);
      foretold = sequence;
      snapshots.put(shown);
    }
  }

  /** Each state is asked once: there may be no next update that stays finite. */
  private boolean isToBeForetold() {
    return shown != null
        && shown.sequence() > foretold
        && !shown.isForetold()
        && shown.update() == run.updates()
        && run.isShownFinite();
  }

  private void update() {
    run.update();
  }

  private void trainAndPublish() {
    update();
    if (System.nanoTime() - lastSnapshot >= NANOS_BETWEEN_SNAPSHOTS) {
      publish();
    }
  }

  /** Training may lead to weights with which the held numbers leave nothing finite: then they go. */
  private Snapshot orReleased() {
    try {
      return run.snapshot(++sequence, running);
    } catch (NotFinite e) {
      run.intervene(Intervention.NONE);
      problems.put(e);
      return run.snapshot(++sequence, running);
    }
  }

  private void publish() {
    lastSnapshot = System.nanoTime();
    Snapshot newest = orReleased();
    shown = run.isShownFinite() || shown == null ? newest : shown.again(sequence, running);
    snapshots.put(shown);
  }
}
