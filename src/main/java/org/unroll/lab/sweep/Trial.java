package org.unroll.lab.sweep;

import java.util.List;
import java.util.Optional;
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
  private long examinedAt = -1;
  private Score score = new Score(Double.NaN, Double.NaN);

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
   * Goes on from where the run stood once; its bits are those of a run that never stopped. What does not
   * fit, because another build of the program left it, is passed over: the run begins anew.
   */
  void resume(Standing standing) {
    if (!sizes(standing).equals(sizes(standing()))) {
      return;
    }
    learner.restore(standing.learner());
    examination.resume(standing.examinations());
    examinedAt = standing.examinedAt();
    score = standing.score();
  }

  private static List<Integer> sizes(Standing standing) {
    return standing.learner().numbers().stream().map(array -> array.length).toList();
  }

  /** Where it stands now. */
  private Standing standing() {
    return new Standing(learner.checkpoint(), examination.count(), examinedAt, score);
  }

  /**
   * Carries the run out.
   *
   * @param attendant is given where the run stands if it ends it early
   * @return the outcome, or nothing if it was ended early
   */
  Optional<Outcome> run(Attendant attendant) {
    try {
      attendant.advanced(learner.updates());
      while (isExaminationDue() || goesOn()) {
        if (attendant.stops()) {
          attendant.keep(standing());
          return Optional.empty();
        }
        if (isExaminationDue()) {
          examine();
        } else {
          update(attendant);
        }
      }
      return Optional.of(outcome());
    } catch (Diverged problem) {
      return Optional.of(Outcome.diverged(learner.updates(), guessing, problem.getMessage()));
    }
  }

  private boolean isExaminationDue() {
    long updates = learner.updates();
    boolean dueNow = updates % procedure.every() == 0 || updates == procedure.updates();
    return dueNow && examinedAt != updates;
  }

  private void examine() {
    score = examination.score();
    examinedAt = learner.updates();
  }

  private boolean goesOn() {
    return learner.updates() < procedure.updates() && !(procedure.stopping() && solved());
  }

  private boolean solved() {
    return procedure.success().holds(task, score, guessing);
  }

  private void update(Attendant attendant) {
    learner.gradients(feed.of(learner.updates()));
    learner.step();
    if (learner.updates() % TELLING == 0) {
      attendant.advanced(learner.updates());
    }
    if (attendant.isTimeToKeep()) {
      attendant.keep(standing());
    }
  }

  private Outcome outcome() {
    return Double.isFinite(score.loss())
        ? new Outcome(
            learner.updates(), solved(), score, guessing, examination.reach(), Optional.empty())
        : Outcome.diverged(
            learner.updates(), guessing, "The loss on held-back sequences is not finite any more.");
  }
}
