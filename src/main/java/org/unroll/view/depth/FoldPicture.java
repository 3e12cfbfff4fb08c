package org.unroll.view.depth;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.text.Numbers;
import org.unroll.view.cell.Legend;
import org.unroll.view.stage.StageContent;
import org.unroll.view.stage.ValueScale;
import org.unroll.view.theme.ValuePalette;

/**
 * What the folded network shows.
 *
 * @param content a pass
 * @param moment how far it has come
 */
record FoldPicture(StageContent content, Moment moment) {

  private static final double RANGE = 1e-4;
  private static final double THICKEST = 11;

  Trace trace() {
    return content.trace();
  }

  /** What its colours mean, with the ends of their scales. */
  Legend legend() {
    double[] norms = IntStream.range(0, trace().length()).mapToDouble(this::gradient).toArray();
    double largest = Arrays.stream(norms).filter(Double::isFinite).max().orElse(1);
    double most = largest > 0 ? largest : 1;
    boolean gates = !content.face().gates().isEmpty();
    return new Legend(limit(), gates, Optional.empty(), most * RANGE, most);
  }

  /** The value in full colour: of all states at all steps. */
  double limit() {
    return ValueScale.of(trace(), content.face().states());
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
    return gradient(step());
  }

  /** The same at any step. */
  double gradient(int time) {
    return Math.sqrt(
        content.face().states().stream()
            .flatMapToDouble(s -> Arrays.stream(trace().gradient(s, time)))
            .map(v -> v * v)
            .sum());
  }

  /** Thickness of the loop: as in the other depths, thick for a large gradient. */
  double thickness() {
    if (!hasTurned()) {
      return 4;
    }
    Legend scale = legend();
    double share = ValuePalette.logShare(gradient(), scale.smallest(), scale.largest());
    return 1.5 + share * (THICKEST - 1.5);
  }

  /** The states, as in "c, h". */
  String states() {
    return content.face().states().stream()
        .map(state -> content.face().letter(state).toString())
        .collect(Collectors.joining(", "));
  }
}
