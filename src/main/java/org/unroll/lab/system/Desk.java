package org.unroll.lab.system;

import java.util.Optional;
import java.util.function.Function;
import org.unroll.lab.Mailbox;

/**
 * A bench on a thread of its own, which begins with the first request. Call its methods from any thread;
 * they return at once. While training runs, a report is there some forty times a second.
 *
 * @param <S> settings of a bench, immutable
 * @param <P> its picture
 */
public final class Desk<S, P> implements AutoCloseable {

  private static final long SLICE_NANOS = 25_000_000;

  private final String name;
  private final Function<S, Bench<P>> making;
  private final Mailbox<Report<P>> reports = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();

  private Optional<Thread> thread = Optional.empty();
  private Optional<S> wanted = Optional.empty();
  private Optional<Bench<P>> bench = Optional.empty();
  private boolean running;
  private int single;
  private boolean due;
  private boolean closed;

  /**
   * A desk without a bench.
   *
   * @param name of the thread
   * @param making makes a bench before its first update; called on the desk's thread
   */
  public Desk(String name, Function<S, Bench<P>> making) {
    this.name = name;
    this.making = making;
  }

  /** A fresh bench, at rest. One that was asked for and not begun yet is forgotten. */
  public synchronized void begin(S settings) {
    wanted = Optional.of(settings);
    running = false;
    single = 0;
    wake();
  }

  /** Trains until the plan is fulfilled or {@link #pause}. */
  public synchronized void train() {
    running = true;
    wake();
  }

  /** Stops after the update that is being made. */
  public synchronized void pause() {
    running = false;
    due = true;
    wake();
  }

  /** One update. */
  public synchronized void update() {
    single++;
    wake();
  }

  /** The newest report, if one came since the last call. */
  public Optional<Report<P>> poll() {
    return reports.take();
  }

  /** What went wrong, if something did since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /** Ends the thread. */
  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }

  private void wake() {
    if (thread.isEmpty()) {
      Thread fresh = new Thread(this::work, name);
      fresh.setDaemon(true);
      fresh.start();
      thread = Optional.of(fresh);
    }
    notifyAll();
  }

  private void work() {
    try {
      while (awaitWork()) {
        turn();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** One turn; whatever goes wrong stops training, and the desk takes further requests. */
  private void turn() {
    try {
      takeBench();
      boolean goesOn = bench.isPresent() && train(bench.get());
      bench.ifPresent(b -> reports.put(report(b, goesOn)));
    } catch (RuntimeException problem) {
      problems.put(problem);
      pause();
    }
  }

  private static <P> Report<P> report(Bench<P> bench, boolean goesOn) {
    return new Report<>(bench.picture(), goesOn, bench.updates(), bench.planned());
  }

  /** Waits until there is something to do; false when the desk is closed. */
  private synchronized boolean awaitWork() throws InterruptedException {
    while (!closed && !due && wanted.isEmpty() && (bench.isEmpty() || isIdle())) {
      wait();
    }
    due = false;
    return !closed;
  }

  private boolean isIdle() {
    return !running && single == 0;
  }

  private void takeBench() {
    Optional<S> fresh = takeWanted();
    if (fresh.isPresent()) {
      bench = Optional.of(making.apply(fresh.get()));
    }
  }

  private synchronized Optional<S> takeWanted() {
    Optional<S> taken = wanted;
    wanted = Optional.empty();
    return taken;
  }

  /** Trains for a moment; whether there is more to do. */
  private boolean train(Bench<P> at) {
    long end = System.nanoTime() + SLICE_NANOS;
    boolean more = mayUpdate(at);
    while (more) {
      at.update();
      more = System.nanoTime() < end && mayUpdate(at);
    }
    return isRunning(at);
  }

  private synchronized boolean mayUpdate(Bench<P> at) {
    if (wanted.isPresent() || closed) {
      return false;
    }
    if (single > 0) {
      single--;
      return true;
    }
    return isRunning(at);
  }

  private synchronized boolean isRunning(Bench<P> at) {
    running &= at.updates() < at.planned();
    return running;
  }
}
