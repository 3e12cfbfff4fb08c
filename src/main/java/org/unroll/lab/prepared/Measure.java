package org.unroll.lab.prepared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.unroll.lab.Score;
import org.unroll.lab.sweep.Estimate;
import org.unroll.task.Baseline;

/** What a question looks at. */
public enum Measure {
  /** The share of right answers on sequences that are not trained on, against the update. */
  ACCURACY,
  /** The held-back loss, against the update. */
  LOSS,
  /** The gradient k steps or layers before the loss, as a share of the one at the loss; nothing is trained. */
  REACH;

  /** By how much two shares of right answers must differ to count. */
  private static final double SHARES = 0.02;

  /** By which factor two losses must differ to count. */
  private static final double FACTOR = 1.25;

  /** Last part of its text keys, and its word in a file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All words. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Measure::id).toList();
  }

  /** The measure of this word, if there is one. */
  static Optional<Measure> of(String id) {
    return Arrays.stream(values()).filter(measure -> measure.id().equals(id)).findFirst();
  }

  /** Whether ratios count, so that its axis is logarithmic. */
  public boolean isRatio() {
    return this != ACCURACY;
  }

  double of(Score score) {
    return this == ACCURACY ? score.metric() : score.loss();
  }

  /** What guessing scores; not-a-number where nobody can guess. */
  double of(Baseline guessing) {
    return this == REACH ? Double.NaN : of(new Score(guessing.loss(), guessing.metric()));
  }

  /** The runs of several seeds as one point. */
  Estimate over(double[] values) {
    return this == ACCURACY ? Estimate.ofPart(values) : Estimate.ofPositive(values);
  }

  /** Whether one estimate is better than another by more than chance, and by enough to speak of. */
  boolean isBetter(Estimate one, Estimate other) {
    return this == ACCURACY
        ? one.lower() > other.upper() && one.centre() > other.centre() + SHARES
        : one.upper() < other.lower() && one.centre() * FACTOR < other.centre();
  }
}
