package org.unroll.lab.gradient;

import java.util.Optional;
import org.unroll.lab.Laboratory;

/** Answers the lab's questions on a thread of its own. Call its methods from any thread. */
public final class GradientWorker implements AutoCloseable {

  /**
   * A question with what to look at closely.
   *
   * @param afresh whether nothing that was computed before may be used
   */
  private record Request(GradientQuestion question, Focus focus, boolean afresh) {}

  private final Answering<Request, GradientPicture> thread;

  /** Starts a worker that waits for its first question. */
  public GradientWorker(Laboratory laboratory) {
    GradientLab lab = new GradientLab(laboratory);
    thread = new Answering<>("unroll-gradient-lab", request -> answer(lab, request));
  }

  private static GradientPicture answer(GradientLab lab, Request request) {
    return request.afresh()
        ? lab.answerAfresh(request.question(), request.focus())
        : lab.answer(request.question(), request.focus());
  }

  /** Asks; a question that was not begun yet is forgotten. */
  public void ask(GradientQuestion question, Focus focus) {
    thread.ask(new Request(question, focus, false));
  }

  /** As {@link #ask}, with all numbers computed again even if they are known. */
  public void askAfresh(GradientQuestion question, Focus focus) {
    thread.ask(new Request(question, focus, true));
  }

  /**
   * The answer to the last question; if it does not come in time, the newest answer there is since the
   * last call.
   *
   * @param nanoseconds how long to wait at most; not at all if not positive
   */
  public Optional<GradientPicture> poll(long nanoseconds) {
    return thread.poll(nanoseconds);
  }

  /** Why a question had no answer, if one had none since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return thread.pollProblem();
  }

  /** Ends the thread. */
  @Override
  public void close() {
    thread.close();
  }
}
