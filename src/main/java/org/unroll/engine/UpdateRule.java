package org.unroll.engine;

import java.util.List;

/**
 * How an optimiser changes one number w of a weight, given its gradient g and what the optimiser keeps
 * for it. What is kept is named in {@link Kind#kept}, in the order of {@link Optimizer#memory}, which
 * has the arrays of all weights for each.
 *
 * @param kind which rule
 * @param rate the learning rate
 * @param decay of what is kept first; 0 where nothing decays
 * @param secondDecay of what is kept second; 0 where there is no second
 * @param epsilon keeps divisors from 0; 0 where nothing is divided
 */
public record UpdateRule(Kind kind, double rate, double decay, double secondDecay, double epsilon) {

  /** The rules. */
  public enum Kind {
    /** w = w - rate g. */
    DESCENT,
    /** v = decay v + g; w = w - rate v. */
    MOMENTUM,
    /** s = decay s + (1 - decay) g^2; w = w - rate g / (sqrt(s) + epsilon). */
    RMSPROP,
    /** s = s + g^2; w = w - rate g / (sqrt(s) + epsilon). */
    ADAGRAD,
    /** As RMSprop with a mean of g in its place, both corrected for their start at zero. */
    ADAM;

    /** Names of what is kept for each number. */
    public List<String> kept() {
      return switch (this) {
        case DESCENT -> List.of();
        case MOMENTUM -> List.of("velocity");
        case RMSPROP -> List.of("square");
        case ADAGRAD -> List.of("sum");
        case ADAM -> List.of("mean", "square");
      };
    }
  }

  /**
   * What has been kept since the first update, freed from the zero it began with: m / (1 - decay^k).
   *
   * @param place in {@link Kind#kept}
   * @param kept after the update
   * @param update number of the update, the first being 1
   */
  public double corrected(int place, double kept, long update) {
    return kind == Kind.ADAM ? kept / correction(place, update) : kept;
  }

  /** What {@link #corrected} divides by: 1 - decay^k. */
  public double correction(int place, long update) {
    return 1 - Math.pow(place == 0 ? decay : secondDecay, (double) update);
  }

  /**
   * What is subtracted from the number.
   *
   * @param gradient g
   * @param kept after the update
   * @param update number of the update, the first being 1
   */
  public double step(double gradient, double[] kept, long update) {
    return switch (kind) {
      case DESCENT -> rate * gradient;
      case MOMENTUM -> rate * kept[0];
      case RMSPROP, ADAGRAD -> rate * gradient / (Math.sqrt(kept[0]) + epsilon);
      case ADAM ->
          rate
              * corrected(0, kept[0], update)
              / (Math.sqrt(corrected(1, kept[1], update)) + epsilon);
    };
  }
}
