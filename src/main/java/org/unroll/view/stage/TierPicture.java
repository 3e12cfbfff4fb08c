package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.model.Reach;
import org.unroll.view.theme.ValuePalette;

/** Everything a painter of several layers needs: what, where, and how far the pass has come. */
record TierPicture(
    StageContent content, TierNumbers numbers, TierLayout layout, Moment moment, Reach reach) {

  List<TracePart> parts() {
    return content.trace().parts();
  }

  private int part(TracePart part) {
    return parts().indexOf(part);
  }

  /** Whether the forward pass has been at a layer's position. */
  boolean hasValue(TracePart part, int position) {
    return reach.hasValue(moment, part(part), part.position(position));
  }

  /** Whether a name of a layer has its value at a position. */
  boolean hasValue(TracePart part, int position, String symbol) {
    return reach.hasValue(moment, part(part), part.position(position), symbol);
  }

  /** Whether the backward pass has been at a layer's position. */
  boolean hasGradient(TracePart part, int position) {
    return reach.hasGradient(moment, part(part), part.position(position));
  }

  /** Whether the gradient of a name of a layer is complete at a position. */
  boolean hasGradient(TracePart part, int position, String symbol) {
    return reach.hasGradient(moment, part(part), part.position(position), symbol);
  }

  /** Whether a layer's position is the one at work. */
  boolean isAt(TracePart part, int position) {
    return reach.isAt(moment, part(part), part.position(position));
  }

  /** Whether all layers of a level have been at a position on the way on. */
  boolean hasLevel(boolean decoder, int storey, int position) {
    return level(decoder, storey).stream().allMatch(part -> hasValue(part, position));
  }

  /** Whether some layer of a level has been at a position on the way back. */
  boolean hasLevelTurned(boolean decoder, int storey, int position) {
    return level(decoder, storey).stream().anyMatch(part -> hasGradient(part, position));
  }

  private List<TracePart> level(boolean decoder, int storey) {
    return parts().stream()
        .filter(part -> part.decoder() == decoder && part.storey() == storey)
        .toList();
  }

  /** Whether the backward pass has begun. */
  boolean hasTurned() {
    return moment.phase().compareTo(Phase.BACKWARD) >= 0;
  }

  /** How thick a gradient's wire is, from a hair to {@code full}. */
  double thickness(double norm, double full) {
    double share =
        ValuePalette.logShare(norm, numbers.smallestGradient(), numbers.largestGradient());
    return 1 + (full - 1) * share;
  }

  /** Whether what a wire carries on is there. */
  boolean isDone(TierWire wire) {
    TracePart part = wire.part();
    int t = wire.position();
    return switch (wire.kind()) {
      case ON, SAY, HAND -> hasValue(part, t);
      case READ -> hasValue(part, t) || (isAt(part, t) && moment.phase() == Phase.FORWARD);
      case ABOVE -> hasLevel(part.decoder(), part.storey(), t);
      case ROUND -> hasLevel(part.decoder(), part.storey() - 1, t);
      case LOOK, ASK, CONTEXT -> hasContext(wire.step());
    };
  }

  /** Whether a gradient has come back along a wire. */
  boolean isTurned(TierWire wire) {
    TracePart part = wire.part();
    int t = wire.position();
    return switch (wire.kind()) {
      case ON -> hasGradient(part, part.reversed() ? t - 1 : t + 1);
      case READ, SAY -> hasGradient(part, t);
      case ABOVE, ROUND -> hasLevelTurned(part.decoder(), part.storey(), t);
      case HAND -> hasGradient(decoder(part.storey()), 0);
      case LOOK, ASK, CONTEXT -> hasContextTurned(wire.step());
    };
  }

  private TracePart decoder(int storey) {
    return layout.shape().part(true, storey, false).orElseThrow();
  }

  private TracePart reader() {
    boolean before = layout.shape().looking() == TierShape.Looking.BEFORE;
    return before ? decoder(0) : top();
  }

  /** Whether a step of the decoder has looked back. */
  boolean hasContext(int step) {
    boolean early = layout.shape().looking() == TierShape.Looking.BEFORE;
    return hasValue(reader(), step) || (early && isAt(reader(), step));
  }

  /** Whether the gradient has come back to what a step of the decoder looked at. */
  boolean hasContextTurned(int step) {
    return hasGradient(reader(), step);
  }

  /** The layer whose outputs the read-out sees: the last one that reads forward. */
  TracePart top() {
    List<TracePart> parts = parts();
    int last = parts.size() - 1;
    return parts.get(parts.get(last).reversed() ? last - 1 : last);
  }

  /** Whether the output of the read-out at a position is there. */
  boolean hasOutput(int position) {
    TracePart last = parts().get(parts().size() - 1);
    boolean other = hasValue(last, layout.shape().once() && last.reversed() ? 0 : position);
    return other && hasValue(top(), position);
  }

  /** The position of a layer that stands beside the one at work. */
  int now(TracePart part) {
    return part.position(Reach.beside(parts(), moment, part(part)));
  }

  /** Whether a layer has its values there. */
  boolean hasValueNow(TracePart part) {
    return hasValue(part, now(part));
  }

  /** Whether a layer has its gradients there. */
  boolean hasGradientNow(TracePart part) {
    return hasGradient(part, now(part));
  }

  /** What the decoder looks at in a step; empty where it does not. */
  double[] attention(int step) {
    return content.trace().attention(step);
  }

  /** The decoder's step whose attention is shown by wires: the one at work, or the last; -1 for none. */
  int looking() {
    if (!layout.shape().looks() || moment.phase() == Phase.START) {
      return -1;
    }
    boolean writes = moment.step() >= 0 && parts().get(moment.part()).decoder();
    return writes ? moment.step() : moment.phase() == Phase.FORWARD ? -1 : 0;
  }

  /** All wires in sight. */
  List<TierWire> wires() {
    List<TierWire> wires = new ArrayList<>(TierRoutes.of(layout));
    if (looking() >= 0) {
      wires.addAll(new AttentionRoutes(layout).looking(looking()));
    }
    return wires;
  }

  /** What is read or taught at a column's position. */
  List<String> inputs(boolean decoder) {
    return decoder ? content.example().decoderInputs() : content.example().inputs();
  }

  /** What should be said. */
  List<String> targets() {
    return layout.shape().writing() > 0
        ? content.example().decoderTargets()
        : content.example().targets();
  }

  Trace said() {
    return top().trace();
  }

  /** What the looks of a column depend on besides content and layout. */
  int look(int column) {
    int hash = 1;
    for (TracePart part : parts()) {
      int position = column - layout.column(part, 0);
      if (position >= 0 && position < part.trace().length()) {
        boolean work = isAt(part, position);
        hash =
            Objects.hash(
                hash,
                hasValue(part, position),
                hasGradient(part, position),
                work,
                work ? moment.place() : 0,
                work ? moment.phase() : 0);
      }
    }
    return hash;
  }

  /** What reaches over many columns: wires of attention, states handed over, ends that are read out. */
  int wideLook() {
    int last = layout.shape().reading() - 1;
    Object now =
        looking() < 0 ? 0 : List.of(moment.phase(), moment.part(), moment.step(), moment.place());
    int hash = Objects.hash(looking(), now, hasTurned());
    for (TracePart part : parts()) {
      int end = part.decoder() ? 0 : part.reversed() ? 0 : last;
      hash = Objects.hash(hash, hasValue(part, end), hasGradient(part, end));
    }
    return hash;
  }
}
