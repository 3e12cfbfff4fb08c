package org.unroll.lab.gradient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Mailbox;

/**
 * Answers questions on a thread of its own, only ever the newest: while a slider moves, questions that
 * nobody waits for any more are skipped. Call its methods from any thread; they return at once.
 */
public final class GradientWorker implements AutoCloseable {

  /** A question with what to look at closely. */
  private record Request(GradientQuestion question, Focus focus) {}

  private final GradientLab lab;
  private final AtomicReference<Request> newest = new AtomicReference<>();
  private final Mailbox<GradientPicture> answers = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private final Thread thread = new Thread(this::work, "unroll-gradient-lab");
  private volatile boolean closed;

  /** Starts a worker that waits for its first question. */
  public GradientWorker(Laboratory laboratory) {
    lab = new GradientLab(laboratory);
    thread.setDaemon(true);
    thread.start();
  }

  /** Asks; a question that was not begun yet is forgotten. */
  public void ask(GradientQuestion question, Focus focus) {
    newest.set(new Request(question, focus));
    LockSupport.unpark(thread);
  }

  /** The newest answer, if one came since the last call. */
  public Optional<GradientPicture> poll() {
    return answers.take();
  }

  /** Why a question had no answer, if one had none since the last call. */
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
      if (request == null) {
        LockSupport.park(this);
      } else {
        answer(request);
      }
    }
  }

  private void answer(Request request) {
    try {
      answers.put(lab.answer(request.question(), request.focus()));
    } catch (RuntimeException problem) {
      problems.put(problem);
    }
  }
}
