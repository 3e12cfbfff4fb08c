package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.TracePart;

/** Finds what lies under a point of a picture of several layers. Pure. */
final class TierHitFinder {

  private static final double NEAR = 4.5;

  private final TierPicture picture;
  private final List<TierWire> wires;

  /**
   * A finder.
   *
   * @param wires those of the picture
   */
  TierHitFinder(TierPicture picture, List<TierWire> wires) {
    this.picture = picture;
    this.wires = wires;
  }

  /** What lies at a point; empty where there is nothing to say. */
  Optional<TierHit> at(double x, double y) {
    TierLayout layout = picture.layout();
    Box strip = layout.overview();
    if (strip.contains(x, y)) {
      double share = (x - strip.x()) / strip.width();
      return Optional.of(new TierHit.Column((int) (share * layout.shape().columns())));
    }
    int column = layout.first() + (int) Math.floor((x - layout.chips().x()) / layout.slot());
    if (x < layout.chips().x() || !layout.shows(column)) {
      return wire(x, y);
    }
    return card(column, x, y)
        .or(() -> joint(column, x, y))
        .or(() -> attention(column, x, y))
        .or(() -> wire(x, y))
        .or(() -> ends(column, x, y));
  }

  private boolean writes(int column) {
    return column > picture.layout().shape().reading();
  }

  private int position(int column) {
    return writes(column) ? column - picture.layout().shape().reading() - 1 : column;
  }

  private List<TracePart> parts(int column) {
    int position = position(column);
    boolean between = column == picture.layout().shape().reading();
    return picture.parts().stream()
        .filter(part -> !between && part.decoder() == writes(column))
        .filter(part -> position < part.trace().length())
        .toList();
  }

  private Optional<TierHit> card(int column, double x, double y) {
    int t = position(column);
    return parts(column).stream()
        .filter(part -> picture.layout().card(part, t).contains(x, y))
        .findFirst()
        .map(part -> on(part, t, x, y));
  }

  private TierHit on(TracePart part, int t, double x, double y) {
    TierCard card = new TierCard(picture.layout().card(part, t), picture.content().face());
    for (int k = 0; k < card.face().states().size(); k++) {
      Box band = card.band(k);
      if (band.contains(x, y)) {
        int units = part.trace().hidden();
        int unit = (int) Math.min(units - 1, (y - band.y()) / band.height() * units);
        return new TierHit.Unit(part, t, card.face().states().get(k), unit);
      }
    }
    for (int k = 0; k < card.face().gates().size() && card.showsGates(); k++) {
      if (card.gate(k).contains(x, y)) {
        return new TierHit.Gate(part, t, card.face().gates().get(k));
      }
    }
    return new TierHit.Card(part, t);
  }

  private Optional<TierHit> joint(int column, double x, double y) {
    int t = position(column);
    TierLayout layout = picture.layout();
    for (TracePart part : parts(column)) {
      boolean first = !part.reversed() && layout.shape().isReadAbove(part, t);
      if (first && layout.shape().isLinked(part.decoder(), part.storey())) {
        if (layout.joint(part.decoder(), part.storey(), t).inset(-2).contains(x, y)) {
          return Optional.of(new TierHit.Linked(part, t));
        }
      }
      if (first && layout.shape().isJoined(part)) {
        double half = layout.card(part, t).width() / 3;
        double middle = layout.centre(column);
        double join = layout.join(part.storey());
        if (new Box(middle - half, join - 4, 2 * half, 8).contains(x, y)) {
          return Optional.of(new TierHit.Joined(part, t));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<TierHit> attention(int column, double x, double y) {
    TierLayout layout = picture.layout();
    if (!layout.shape().looks()) {
      return Optional.empty();
    }
    if (layout.map().contains(x, y) && column < layout.shape().reading()) {
      double share = (y - layout.map().y()) / layout.map().height();
      return Optional.of(new TierHit.Weight((int) (share * layout.shape().writing()), column));
    }
    boolean mixes = writes(column) && layout.context(position(column)).inset(-2).contains(x, y);
    return mixes ? Optional.of(new TierHit.Context(position(column))) : Optional.empty();
  }

  /** The nearest wire; of attention only what can be seen. */
  private Optional<TierHit> wire(double x, double y) {
    TierWire found = null;
    double nearest = NEAR;
    for (TierWire wire : wires) {
      boolean faint =
          wire.kind() == TierWire.Kind.LOOK
              && picture.attention(wire.step())[wire.position()] < 0.01;
      double away = faint ? NEAR : wire.distance(x, y);
      if (away < nearest) {
        nearest = away;
        found = wire;
      }
    }
    return Optional.ofNullable(found).map(TierHit.OnWire::new);
  }

  private Optional<TierHit> ends(int column, double x, double y) {
    TierLayout layout = picture.layout();
    int t = position(column);
    if (column == layout.shape().reading()) {
      return Optional.empty();
    }
    boolean speaks = writes(column) == (layout.shape().writing() > 0);
    if (speaks && layout.output(column).contains(x, y) && picture.said().hasLoss(t)) {
      return Optional.of(new TierHit.Output(t));
    }
    boolean chip = layout.chip(column).contains(x, y) && t < picture.inputs(writes(column)).size();
    return chip ? Optional.of(new TierHit.Chip(writes(column), t)) : Optional.empty();
  }
}
