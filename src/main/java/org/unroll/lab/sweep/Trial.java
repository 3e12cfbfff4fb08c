package org.unroll.lab.sweep;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.unroll.lab.Diverged;
import org.unroll.lab.Experiment;
import org.unroll.lab.Feed;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learner;
import org.unroll.lab.Score;
import org.unroll.task.Baseline;
import org.unroll.task.Task;

/** One run of a sweep, from its first weights to its outcome. Belongs to one thread. */
final class Trial {

  private static final int TELLING = 20;

  private final Procedure procedure;
  private final Task task;
  private final Learner learner;
  private final Feed feed;
  private final Examination examination;
  private final Baseline guessing;

  /**
   * A run at its first weights.
   *
   * @param laboratory of one thread
   * @throws IllegalArgumentException if the experiment names something unknown or its length is too
   *     short for its task
   */
  Trial(Laboratory laboratory, Baselines baselines, Experiment experiment, Procedure procedure) {
    this.procedure = procedure;
    this.task = laboratory.task(experiment);
    task.requireLength(experiment.length());
    this.learner = laboratory.learner(experiment, task, experiment.cells().get(0));
    this.feed = new Feed(task, experiment);
    this.examination = new Examination(task, experiment, learner, procedure.examples());
    this.guessing = baselines.of(experiment, task);
  }

  /**
   * Carries the run out.
   *
   * @param cancelled asked before every update
   * @param share told now and then which part of the updates is done, 0 to 1
   * @return the outcome, or nothing if it was cancelled
   */
  Optional<Outcome> run(BooleanSupplier cancelled, DoubleConsumer share) {
    try {
      Score score = examination.score();
      while (goesOn(score)) {
        if (cancelled.getAsBoolean()) {
          return Optional.empty();
        }
        score = update() ? examination.score() : score;
        if (learner.updates() % TELLING == 0 && learner.updates() < procedure.updates()) {
          share.accept((double) learner.updates() / procedure.updates());
        }
      }
      return Optional.of(outcome(score));
    } catch (Diverged problem) {
      return Optional.of(Outcome.diverged(learner.updates(), guessing, problem.getMessage()));
    }
  }

  private boolean goesOn(Score score) {
    return learner.updates() < procedure.updates() && !(procedure.stopping() && solved(score));
  }

  private boolean solved(Score score) {
    return procedure.success().holds(task, score, guessing);
  }

  /** One update; whether an examination is due after it. */
  private boolean update() {
    learner.gradients(feed.of(learner.updates()));
    learner.step();
    return learner.updates() % procedure.every() == 0 || learner.updates() == procedure.updates();
  }

  private Outcome outcome(Score score) {
    return Double.isFinite(score.loss())
        ? new Outcome(
            learner.updates(),
            solved(score),
            score,
            guessing,
            examination.reach(),
            Optional.empty())
        : Outcome.diverged(
            learner.updates(), guessing, "The loss on held-back sequences is not finite any more.");
  }
}
