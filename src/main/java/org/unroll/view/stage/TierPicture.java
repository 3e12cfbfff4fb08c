package org.unroll.view.stage;

import java.util.List;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Walk;
import org.unroll.view.theme.ValuePalette;

/** Everything a painter of several layers needs: what, where, and how far the pass has come. */
final class TierPicture {

  private static final double RANGE = 1e-4;

  private final StageContent content;
  private final TierLayout layout;
  private final Moment moment;
  private final Walk walk;
  private final int now;
  private final double largest;

  TierPicture(StageContent content, TierLayout layout, Moment moment, Walk walk) {
    this.content = content;
    this.layout = layout;
    this.moment = moment;
    this.walk = walk;
    this.now = walk.indexOf(moment.part(), moment.step());
    this.largest = largest(content);
  }

  private static double largest(StageContent content) {
    double most = 0;
    for (TracePart part : content.trace().parts()) {
      for (int t = 0; t < part.trace().length(); t++) {
        double norm = StageNumbers.norm(part.trace().gradient(content.face().output(), t));
        most = Double.isFinite(norm) ? Math.max(most, norm) : most;
      }
    }
    return most > 0 ? most : 1;
  }

  StageContent content() {
    return content;
  }

  TierLayout layout() {
    return layout;
  }

  Moment moment() {
    return moment;
  }

  List<TracePart> parts() {
    return content.trace().parts();
  }

  /** Where a layer's position comes in the pass. */
  private int index(TracePart part, int position) {
    return walk.indexOf(parts().indexOf(part), part.position(position));
  }

  /** Whether the forward pass has been at a layer's position. */
  boolean hasValue(TracePart part, int position) {
    return switch (moment.phase()) {
      case START -> false;
      case FORWARD -> isBefore(index(part, position));
      case BACKWARD, UPDATE -> true;
    };
  }

  private boolean isBefore(int index) {
    return index < now || (index == now && moment.isWhole());
  }

  /** Whether the backward pass has been at a layer's position. */
  boolean hasGradient(TracePart part, int position) {
    int index = index(part, position);
    return switch (moment.phase()) {
      case START, FORWARD -> false;
      case BACKWARD -> index > now || (index == now && moment.isWhole());
      case UPDATE -> true;
    };
  }

  /** Whether a layer's position is the one at work. */
  boolean isAt(TracePart part, int position) {
    return moment.step() >= 0 && index(part, position) == now;
  }

  /** Whether the backward pass has begun. */
  boolean hasTurned() {
    return moment.phase().compareTo(Phase.BACKWARD) >= 0;
  }

  /** ||dL/dh|| of a layer at a position. */
  double norm(TracePart part, int position) {
    return StageNumbers.norm(part.trace().gradient(content.face().output(), position));
  }

  /** How thick a gradient's wire is, from a hair to {@code full}. */
  double thickness(double norm, double full) {
    return 1 + (full - 1) * ValuePalette.logShare(norm, smallestGradient(), largest);
  }

  double largestGradient() {
    return largest;
  }

  double smallestGradient() {
    return largest * RANGE;
  }

  /** The layer whose outputs the read-out sees: the last one that reads forward. */
  TracePart top() {
    List<TracePart> parts = parts();
    int last = parts.size() - 1;
    return parts.get(parts.get(last).reversed() ? last - 1 : last);
  }

  /** The layer of the highest level that reads from the end, if there is one: the last. */
  boolean isTopBothWays() {
    return parts().get(parts().size() - 1).reversed();
  }

  /** Whether the output of the read-out at a position is there. */
  boolean hasOutput(int position) {
    TracePart last = parts().get(parts().size() - 1);
    boolean other = !isTopBothWays() || hasValue(last, last.trace().hasLoss(0) ? position : 0);
    return other && hasValue(top(), position);
  }

  /** What the decoder looks at in a step; empty where it does not. */
  double[] attention(int step) {
    return content.trace().attention(step);
  }

  boolean hasAttention() {
    return layout.writing() > 0 && attention(0).length > 0;
  }

  /** The decoder's step whose attention is shown by wires: the one at work, or the last; -1 for none. */
  int looking() {
    if (!hasAttention() || moment.phase() == Phase.START) {
      return -1;
    }
    boolean writes = moment.step() >= 0 && parts().get(moment.part()).decoder();
    return writes ? moment.step() : moment.phase() == Phase.FORWARD ? -1 : 0;
  }

  /** What is read or taught at a column's position. */
  List<String> inputs(boolean decoder) {
    return decoder ? content.example().decoderInputs() : content.example().inputs();
  }

  /** What should be said. */
  List<String> targets() {
    return layout.writing() > 0 ? content.example().decoderTargets() : content.example().targets();
  }

  Trace said() {
    return top().trace();
  }
}
