package org.unroll.lab.reading;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** An epoch that is being worked off: updates first, then the check on all held-back texts. */
final class EpochWork {

  private final int number;
  private final WordNoise noise;
  private final HeldBackCheck check;
  private int[][] plan;
  private int learnt;
  private double sum;
  private long nanos;

  /**
   * An epoch before its first update.
   *
   * @param number counted from 1
   * @param random gives the order of the texts and the words that are dropped
   */
  EpochWork(
      int number,
      int[][] plan,
      HeldBackCheck check,
      ReadingSettings settings,
      RandomGenerator random) {
    this.number = number;
    this.plan = plan;
    this.check = check;
    this.noise = WordNoise.dropping(settings.wordDropout(), random);
  }

  boolean isLearning() {
    return learnt < plan.length;
  }

  boolean isComplete() {
    return !isLearning() && check.isComplete();
  }

  /** Leaves out the updates that were not made; the check is still made. */
  void cut() {
    plan = Arrays.copyOf(plan, learnt);
  }

  /** How many pieces of work are left. */
  int left() {
    return plan.length - learnt + check.batches() - check.done();
  }

  int[] texts() {
    return plan[learnt];
  }

  WordNoise noise() {
    return noise;
  }

  HeldBackCheck check() {
    return check;
  }

  void learnt(double loss) {
    learnt++;
    sum += loss;
  }

  void took(long time) {
    nanos += time;
  }

  EpochScore score() {
    return new EpochScore(number, sum / learnt, check.score(), nanos / 1e9);
  }
}
