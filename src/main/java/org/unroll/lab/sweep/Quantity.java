package org.unroll.lab.sweep;

import java.util.List;
import org.unroll.task.Baseline;

/** What a chart of a sweep shows of its runs, and how the runs of several seeds become one point. */
public enum Quantity {
  /** The share of seeds that solved the task. */
  SUCCESS("success"),
  /** The task's metric where it is the share of right answers. */
  ACCURACY("accuracy"),
  /** The held-back loss. */
  LOSS("loss"),
  /** How much of the gradient at the last step arrives at the first. */
  REACH("reach");

  private final String id;

  Quantity(String id) {
    this.id = id;
  }

  /** Its name in files. */
  public String id() {
    return id;
  }

  /** Whether ratios count, so that its axis is logarithmic. */
  public boolean isRatio() {
    return this == LOSS || this == REACH;
  }

  /** The quantity of one run; not-a-number where it has none. */
  public double of(Outcome outcome) {
    return switch (this) {
      case SUCCESS -> outcome.solved() ? 1 : 0;
      case ACCURACY -> outcome.reached().metric();
      case LOSS -> outcome.reached().loss();
      case REACH -> outcome.reach();
    };
  }

  /** What guessing scores in this quantity; not-a-number where nobody can guess it. */
  public double of(Baseline baseline) {
    return switch (this) {
      case ACCURACY -> baseline.metric();
      case LOSS -> baseline.loss();
      case SUCCESS, REACH -> Double.NaN;
    };
  }

  /**
   * The runs of several seeds as one point. Runs without the quantity, such as diverged ones, are left
   * out; for {@link #SUCCESS} they count as failures.
   */
  public Estimate over(List<Outcome> outcomes) {
    double[] values = outcomes.stream().mapToDouble(this::of).filter(Double::isFinite).toArray();
    return switch (this) {
      case SUCCESS -> Estimate.ofShare(values);
      case ACCURACY -> Estimate.ofPart(values);
      case LOSS, REACH -> Estimate.ofPositive(values);
    };
  }
}
