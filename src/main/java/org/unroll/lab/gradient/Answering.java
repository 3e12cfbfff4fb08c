package org.unroll.lab.gradient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.unroll.lab.Mailbox;

/**
 * A thread that answers questions, only ever the newest: while a slider moves, questions that nobody
 * waits for any more are skipped. Call its methods from any thread; they return at once.
 *
 * @param <Q> a question
 * @param <A> an answer, immutable
 */
final class Answering<Q, A> implements AutoCloseable {

  /** What is done on the thread. */
  interface Work<Q, A> {

    /** Answers. */
    A answer(Q question);

    /** Goes on with the last question, if there is more to say about it; the answer that stands then. */
    default Optional<A> more() {
      return Optional.empty();
    }
  }

  private final Work<Q, A> work;
  private final AtomicReference<Q> newest = new AtomicReference<>();
  private final Mailbox<A> answers = new Mailbox<>();
  private final Mailbox<RuntimeException> problems = new Mailbox<>();
  private final Thread thread;
  private volatile boolean closed;

  /** Starts a thread of this name, which waits for its first question. */
  Answering(String name, Work<Q, A> work) {
    this.work = work;
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  /** Asks; a question that was not begun yet is forgotten. */
  void ask(Q question) {
    newest.set(question);
    LockSupport.unpark(thread);
  }

  /** The newest answer, if one came since the last call. */
  Optional<A> poll() {
    return answers.take();
  }

  /** Why a question had no answer, if one had none since the last call. */
  Optional<RuntimeException> pollProblem() {
    return problems.take();
  }

  /** Ends the thread. */
  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    while (!closed) {
      try {
        Optional<A> answer =
            Optional.ofNullable(newest.getAndSet(null)).map(work::answer).or(work::more);
        answer.ifPresentOrElse(answers::put, () -> LockSupport.park(this));
      } catch (RuntimeException problem) {
        problems.put(problem);
      }
    }
  }
}
