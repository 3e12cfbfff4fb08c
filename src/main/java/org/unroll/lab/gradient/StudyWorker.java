package org.unroll.lab.gradient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Mailbox;

/**
 * Carries studies out on a thread of its own, only ever the newest, and hands on what there is every few
 * updates. Call its methods from any thread; they return at once.
 */
public final class StudyWorker implements AutoCloseable {

  private static final int AT_A_TIME = 10;

  private record Request(StudyQuestion question, int variant, int update) {}

  private final Laboratory laboratory;
  private final AtomicReference<Request> newest = new AtomicReference<>();
  private final Mailbox<StudyPicture> answers = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private final Thread thread = new Thread(this::work, "unroll-training-study");
  private volatile boolean closed;
  private volatile boolean cancelled;
  private Optional<TrainingStudy> study = Optional.empty();
  private Request current;

  /** Starts a worker that waits for its first question. */
  public StudyWorker(Laboratory laboratory) {
    this.laboratory = laboratory;
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Asks, or looks at another update of what was asked already; goes on after {@link #cancel}.
   *
   * @param update counted from 0; -1 for the one with the longest gradient
   */
  public void ask(StudyQuestion question, int variant, int update) {
    cancelled = false;
    newest.set(new Request(question, variant, update));
    LockSupport.unpark(thread);
  }

  /** Stops training soon. What there is stays. */
  public void cancel() {
    cancelled = true;
  }

  /** The newest state, if one came since the last call. */
  public Optional<StudyPicture> poll() {
    return answers.take();
  }

  /** Why a study could not go on, if one could not since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /** Ends the thread. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void work() {
    while (!closed) {
      Request request = newest.getAndSet(null);
      boolean goesOn = !cancelled && study.filter(s -> !s.isFinished()).isPresent();
      if (request == null && !goesOn) {
        LockSupport.park(this);
      } else {
        attempt(request);
      }
    }
  }

  private void attempt(Request request) {
    try {
      if (request != null) {
        begin(request);
      }
      TrainingStudy running = study.orElseThrow();
      for (int n = 0; n < AT_A_TIME && !cancelled && !running.isFinished(); n++) {
        running.update();
      }
      answers.put(running.picture(current.variant(), current.update()));
    } catch (RuntimeException problem) {
      study = Optional.empty();
      problems.put(problem);
    }
  }

  private void begin(Request request) {
    boolean same = study.isPresent() && request.question().isAnsweredAs(current.question());
    if (!same) {
      study = Optional.of(new TrainingStudy(laboratory, request.question()));
    }
    current = request;
  }
}
