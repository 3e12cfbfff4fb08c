package org.unroll.lab.system;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
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
  private final BiFunction<S, Making, Bench<S, P>> making;
  private final Mailbox<Report<P>> reports = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();

  private Optional<Thread> thread = Optional.empty();
  private Optional<S> wanted = Optional.empty();
  private Optional<Bench<S, P>> bench = Optional.empty();
  private Optional<S> standing = Optional.empty();
  private OptionalLong made = OptionalLong.empty();
  private boolean unwanted;
  private boolean adjusting;
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
  public Desk(String name, Function<S, Bench<S, P>> making) {
    this(name, (settings, listener) -> making.apply(settings));
  }

  /**
   * A desk without a bench, whose making takes long. A bench that cannot be made, or that nobody wants
   * any more before it is made, leaves the one before in its place.
   */
  public Desk(String name, BiFunction<S, Making, Bench<S, P>> making) {
    this.name = name;
    this.making = making;
  }

  /** A fresh bench, at rest. One that was asked for and not begun yet is forgotten. */
  public synchronized void begin(S settings) {
    wanted = Optional.of(settings);
    adjusting = false;
    running = false;
    single = 0;
    wake();
  }

  /** Other settings: the bench goes on with them if it can, else a fresh one begins. */
  public synchronized void adjust(S settings) {
    wanted = Optional.of(settings);
    adjusting = bench.isPresent();
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

  /** Gives up the bench that is being made; the one before stays. */
  public synchronized void giveUp() {
    unwanted = made.isPresent();
    wanted = Optional.empty();
    running = false;
    due = true;
    wake();
  }

  /** How far the making of a bench is; empty if none is being made. */
  public synchronized OptionalLong made() {
    return made;
  }

  /** The settings of the bench that stands there; empty if there is none. */
  public synchronized Optional<S> standing() {
    return standing;
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
    } catch (CancellationException unwantedBench) {
      // Whoever gave it up wants nothing, or the next one.
    } catch (RuntimeException problem) {
      problems.put(problem);
      pause();
    }
  }

  private Report<P> report(Bench<S, P> bench, boolean goesOn) {
    return new Report<>(bench.picture(goesOn), goesOn, bench.updates(), bench.planned());
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
    boolean keeps = mayKeep();
    Optional<S> settings = takeWanted();
    if (settings.isPresent() && !(keeps && bench.get().adjust(settings.get()))) {
      bench = Optional.of(make(settings.get()));
      if (keeps) {
        rest();
      }
    }
    if (settings.isPresent()) {
      stands(settings);
    }
  }

  private Bench<S, P> make(S settings) {
    madeTo(OptionalLong.of(0));
    try {
      return making.apply(settings, done -> madeTo(OptionalLong.of(done)));
    } finally {
      endMaking();
    }
  }

  private synchronized void madeTo(OptionalLong done) {
    if (unwanted || wanted.isPresent() || closed) {
      throw new CancellationException();
    }
    made = done;
  }

  private synchronized void endMaking() {
    made = OptionalLong.empty();
    unwanted = false;
  }

  private synchronized void stands(Optional<S> settings) {
    standing = settings;
  }

  private synchronized boolean mayKeep() {
    return adjusting && bench.isPresent();
  }

  private synchronized void rest() {
    running = false;
    single = 0;
  }

  private synchronized Optional<S> takeWanted() {
    Optional<S> taken = wanted;
    wanted = Optional.empty();
    return taken;
  }

  /** Trains for a moment; whether there is more to do. */
  private boolean train(Bench<S, P> at) {
    long end = System.nanoTime() + SLICE_NANOS;
    boolean more = mayUpdate(at);
    while (more) {
      at.update();
      more = System.nanoTime() < end && mayUpdate(at);
    }
    return isRunning(at);
  }

  private synchronized boolean mayUpdate(Bench<S, P> at) {
    if (wanted.isPresent() || closed) {
      return false;
    }
    if (single > 0) {
      single--;
      return true;
    }
    return isRunning(at);
  }

  private synchronized boolean isRunning(Bench<S, P> at) {
    running &= at.updates() < at.planned();
    return running;
  }
}
