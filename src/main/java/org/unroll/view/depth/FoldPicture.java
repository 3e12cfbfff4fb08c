package org.unroll.view.depth;

import java.util.Arrays;
import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.view.stage.StageContent;

/**
 * What the folded network shows.
 *
 * @param content a pass
 * @param moment how far it has come
 */
record FoldPicture(StageContent content, Moment moment) {

  Trace trace() {
    return content.trace();
  }

  /** The time step whose numbers are shown. */
  int step() {
    return Math.max(0, moment.step());
  }

  boolean hasBegun() {
    return moment.phase() != Phase.START;
  }

  boolean hasTurned() {
    return moment.phase().compareTo(Phase.BACKWARD) >= 0;
  }

  /** Whether the numbers of the step exist. */
  boolean isThere() {
    return hasBegun() && (hasTurned() || moment.hasValue(step()));
  }

  String input() {
    return content.example().inputs().get(step());
  }

  boolean hasLoss() {
    return trace().hasLoss(step());
  }

  /** What the read-out says at the step: its best class, or its number. */
  String said() {
    double[] probability = trace().probability(step());
    if (probability.length == 0) {
      return Numbers.plain(trace().value("y", step())[0]);
    }
    int best = 0;
    for (int k = 1; k < probability.length; k++) {
      best = probability[k] > probability[best] ? k : best;
    }
    return content.example().outputs().get(best) + "  " + Numbers.percent(probability[best]);
  }

  String right() {
    return content.example().targets().get(step());
  }

  /** Length of the gradient that goes around the loop: of all states together. */
  double gradient() {
    return Math.sqrt(
        content.face().states().stream()
            .flatMapToDouble(s -> Arrays.stream(trace().gradient(s, step())))
            .map(v -> v * v)
            .sum());
  }

  /** The states, as in "c, h". */
  String states() {
    return String.join(", ", content.face().states());
  }
}
