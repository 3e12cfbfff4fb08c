package org.unroll.lab.sweep;

import java.util.random.RandomGenerator;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.lab.Experiment;
import org.unroll.lab.Learner;
import org.unroll.lab.Score;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;
import org.unroll.task.Task;

/** Examines a learner on sequences it is not trained on, fresh ones every time. Belongs to one thread. */
public final class Examination {

  /** How many sequences are computed at once: enough for speed, few enough for the memory. */
  public static final int PORTION = 50;

  private final Task task;
  private final int length;
  private final int portions;
  private final Randomness randomness;
  private final Learner learner;
  private final Program probe;
  private long number;

  /**
   * Examinations of a learner.
   *
   * @param examples in each, a multiple of the portion
   */
  public Examination(Task task, Experiment experiment, Learner learner, int examples) {
    this.task = task;
    this.length = experiment.length();
    this.portions = examples / PORTION;
    this.randomness = new Randomness(experiment.seed());
    this.learner = learner;
    this.probe = learner.probe(PORTION);
  }

  /** Mean loss and metric over all examples. */
  public Score score() {
    number++;
    RandomGenerator random = randomness.of(Purpose.HELD_BACK, number);
    double loss = 0;
    double metric = 0;
    for (int n = 0; n < portions; n++) {
      Score part = learner.score(probe, task.heldBackBatch(length, PORTION, random));
      loss += part.loss();
      metric += part.metric();
    }
    return new Score(loss / portions, metric / portions);
  }

  /** How many there have been. */
  long count() {
    return number;
  }

  /** Goes on as if there had been so many. */
  void resume(long count) {
    number = count;
  }

  /** ||dL_T/dh_1|| / ||dL_T/dh_T|| over the last portion that was scored, L_T the last loss term. */
  double reach() {
    double[] norms = GradientFlow.ofLastLoss(probe, learner.network().first().output());
    return norms[0] / norms[norms.length - 1];
  }
}
