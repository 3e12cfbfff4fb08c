package org.unroll.lab.gradient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.unroll.lab.Mailbox;

/**
 * A thread that answers questions, only ever the newest: while a slider moves, questions that nobody
 * waits for any more are skipped. Call its methods from any thread.
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

  private record Answered<Q, A>(Q question, A answer) {}

  private final Work<Q, A> work;
  private final AtomicReference<Q> newest = new AtomicReference<>();
  private final AtomicReference<Q> last = new AtomicReference<>();
  private final Mailbox<Answered<Q, A>> answers = new Mailbox<>();
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
    last.set(question);
    newest.set(question);
    LockSupport.unpark(thread);
  }

  /** The newest answer, if one came since the last call. */
  Optional<A> poll() {
    return poll(0);
  }

  /**
   * The answer to the last question; if it does not come in time, the newest answer there is since the
   * last call.
   *
   * @param nanoseconds how long to wait at most; not at all if not positive
   */
  Optional<A> poll(long nanoseconds) {
    long end = System.nanoTime() + nanoseconds;
    Optional<Answered<Q, A>> answer = answers.take();
    for (long left = nanoseconds; left > 0 && !isLast(answer); left = end - System.nanoTime()) {
      Optional<Answered<Q, A>> newer = answers.take(left);
      answer = newer.isPresent() ? newer : answer;
    }
    return answer.map(Answered::answer);
  }

  private boolean isLast(Optional<Answered<Q, A>> answer) {
    return answer.isPresent() && answer.get().question() == last.get();
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
    Q question = null;
    while (!closed) {
      try {
        Q next = newest.getAndSet(null);
        question = next == null ? question : next;
        Optional<A> answer = next == null ? work.more() : Optional.of(work.answer(next));
        if (answer.isPresent()) {
          answers.put(new Answered<>(question, answer.get()));
        } else {
          LockSupport.park(this);
        }
      } catch (RuntimeException problem) {
        problems.put(problem);
      }
    }
  }
}
