package org.unroll.lab.sweep;

import java.util.Optional;
import org.unroll.lab.Score;
import org.unroll.task.Baseline;

/**
 * What one run came to.
 *
 * @param updates weight updates that were made
 * @param solved whether the task was solved at the last examination
 * @param reached loss and metric at the last examination; not-a-number after a divergence
 * @param guessing what guessing scores, from the task's generator
 * @param reach ||dL_T/dh_1|| / ||dL_T/dh_T|| at the end, L_T the last loss term; not-a-number after a
 *     divergence
 * @param problem the sentence that says where the numbers left the finite range, if they did
 */
public record Outcome(
    long updates,
    boolean solved,
    Score reached,
    Baseline guessing,
    double reach,
    Optional<String> problem) {

  /** The outcome of a run whose numbers left the finite range. */
  static Outcome diverged(long updates, Baseline guessing, String problem) {
    Score none = new Score(Double.NaN, Double.NaN);
    return new Outcome(updates, false, none, guessing, Double.NaN, Optional.of(problem));
  }
}
