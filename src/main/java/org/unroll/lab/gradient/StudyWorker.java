package org.unroll.lab.gradient;

import java.util.Optional;
import org.unroll.lab.Laboratory;

/**
 * Carries studies out on a thread of its own, only ever the newest, and hands on what there is every few
 * updates. Call its methods from any thread; they return at once.
 */
public final class StudyWorker implements AutoCloseable {

  private static final int AT_A_TIME = 10;

  private record Request(StudyQuestion question, int variant, int update) {}

  private final Answering<Request, StudyPicture> thread;
  private volatile boolean cancelled;

  /** Starts a worker that waits for its first question. */
  public StudyWorker(Laboratory laboratory) {
    thread = new Answering<>("unroll-training-study", new Studies(laboratory));
  }

  /**
   * Asks, or looks at another update of what was asked already; goes on after {@link #cancel}.
   *
   * @param update counted from 0; -1 for the one with the longest gradient
   */
  public void ask(StudyQuestion question, int variant, int update) {
    cancelled = false;
    thread.ask(new Request(question, variant, update));
  }

  /** Stops training soon. What there is stays. */
  public void cancel() {
    cancelled = true;
  }

  /** The newest state, if one came since the last call. */
  public Optional<StudyPicture> poll() {
    return thread.poll();
  }

  /** Why a study could not go on, if one could not since the last call. */
  public Optional<RuntimeException> pollProblem() {
    return thread.pollProblem();
  }

  /** Ends the thread. */
  @Override
  public void close() {
    thread.close();
  }

  /** One study after the other. Belongs to the thread. */
  private final class Studies implements Answering.Work<Request, StudyPicture> {

    private final Laboratory laboratory;
    private Optional<TrainingStudy> study = Optional.empty();
    private Request current;

    Studies(Laboratory laboratory) {
      this.laboratory = laboratory;
    }

    @Override
    public StudyPicture answer(Request request) {
      boolean same = study.isPresent() && request.question().isAnsweredAs(current.question());
      current = request;
      TrainingStudy next = same ? study.get() : new TrainingStudy(laboratory, request.question());
      return train(next);
    }

    @Override
    public Optional<StudyPicture> more() {
      return study.filter(running -> !cancelled && !running.isFinished()).map(this::train);
    }

    private StudyPicture train(TrainingStudy running) {
      study = Optional.empty(); // one that fails does not go on
      for (int n = 0; n < AT_A_TIME && !cancelled && !running.isFinished(); n++) {
        running.update();
      }
      StudyPicture picture = running.picture(current.variant(), current.update());
      study = Optional.of(running);
      return picture;
    }
  }
}
