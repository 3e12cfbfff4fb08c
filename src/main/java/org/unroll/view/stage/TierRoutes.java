package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.TracePart;
import org.unroll.view.stage.TierWire.Kind;

/** Where the wires of a network of several layers run. What is out of sight ends at the edge. Pure. */
final class TierRoutes {

  /** How far from a card a wire turns aside. */
  static final double TURN = 4;

  private final TierLayout layout;
  private final TierShape shape;
  private final List<TierWire> wires = new ArrayList<>();

  private TierRoutes(TierLayout layout) {
    this.layout = layout;
    this.shape = layout.shape();
  }

  /** All wires of the columns in sight but those from the encoder to a context. */
  static List<TierWire> of(TierLayout layout) {
    TierRoutes routes = new TierRoutes(layout);
    for (TracePart part : layout.shape().parts()) {
      for (int t = 0; t < part.trace().length(); t++) {
        routes.on(part, t);
        if (layout.shows(layout.column(part, t))) {
          routes.read(part, t);
          routes.say(part, t);
        }
      }
    }
    routes.levels();
    routes.handOver();
    AttentionRoutes attention = new AttentionRoutes(layout);
    for (int n = 0; n < layout.shape().writing(); n++) {
      routes.wires.addAll(attention.asking(n));
    }
    return routes.wires;
  }

  private void add(Kind kind, TracePart part, int position, double... route) {
    wires.add(TierWire.of(kind, part, position, route));
  }

  /** From a layer's step to its next, to the right or, for a reversed one, to the left. */
  private void on(TracePart part, int t) {
    int next = part.reversed() ? t - 1 : t + 1;
    boolean there = next >= 0 && next < part.trace().length();
    boolean seen = layout.shows(layout.column(part, t));
    if (there && (seen || layout.shows(layout.column(part, next)))) {
      Box from = layout.card(part, t);
      Box to = layout.card(part, next);
      double y = from.centreY();
      double begin = part.reversed() ? from.x() : from.right();
      double end = part.reversed() ? to.right() : to.x();
      add(Kind.ON, part, t, inSight(begin), y, inSight(end), y);
    }
  }

  private double inSight(double x) {
    Box all = layout.chips();
    return Math.max(all.x() - TURN, Math.min(all.right() + TURN, x));
  }

  private double laneIn(Box card) {
    return card.x() - layout.gap() * 0.6;
  }

  private double laneOut(Box card) {
    return card.right() + layout.gap() * 0.6;
  }

  /** How far from a card's corner a wire meets it that does not meet its middle. */
  static double aside(Box card) {
    return Math.min(10, card.width() / 4);
  }

  private void read(TracePart part, int t) {
    Box card = layout.card(part, t);
    double x = card.centreX();
    if (part.reversed()) {
      double y = layout.branch(part.storey());
      double turn = card.bottom() + TURN * layout.ease();
      double end = card.x() + aside(card);
      double lane = laneIn(card);
      add(Kind.READ, part, t, x, y, lane, y, lane, turn, end, turn, end, card.bottom());
    } else {
      add(Kind.READ, part, t, x, layout.levels().get(part.storey()).bottom(), x, card.bottom());
    }
  }

  private boolean isTop(TracePart part) {
    return part.decoder() == (shape.writing() > 0)
        && part.storey() == shape.levels(part.decoder()) - 1;
  }

  private void say(TracePart part, int t) {
    Box card = layout.card(part, t);
    int storey = part.storey();
    if (shape.isReadAtItsEnds(part)) {
      end(part, t, card);
      return;
    }
    if (!shape.isReadAbove(part, t)) {
      return;
    }
    boolean two = shape.bothWays() && !part.decoder();
    if (two && !part.reversed()) {
      double x = card.right() - aside(card);
      double turn = card.y() - TURN * layout.ease();
      double lane = laneOut(card);
      double join = layout.join(storey);
      add(Kind.SAY, part, t, x, card.y(), x, turn, lane, turn, lane, join, card.centreX(), join);
    } else if (two) {
      add(Kind.SAY, part, t, card.centreX(), card.y(), card.centreX(), layout.join(storey));
    } else if (shape.isLinked(part.decoder(), storey)) {
      Box joint = layout.joint(part.decoder(), storey, t);
      add(Kind.SAY, part, t, card.centreX(), card.y(), card.centreX(), joint.bottom());
    }
  }

  /** The last state of a direction to the read-out, which stands at the last column. */
  private void end(TracePart part, int t, Box card) {
    int last = shape.spoken();
    boolean ends = part.position(part.trace().length() - 1) == t;
    if (!ends || !layout.shows(layout.column(false, last))) {
      return;
    }
    double x = part.reversed() ? card.centreX() : laneOut(card);
    double y = layout.cards().y() + (part.reversed() ? 2 : 5);
    double to = layout.centre(layout.column(false, last)) + (part.reversed() ? -3 : 3);
    double up = layout.outputs().bottom() - 10;
    if (part.reversed()) {
      add(Kind.SAY, part, t, x, card.y(), x, y, to, y, to, up);
    } else {
      double begin = card.right() - aside(card);
      double turn = card.y() - TURN * layout.ease();
      add(Kind.SAY, part, t, begin, card.y(), begin, turn, x, turn, x, y, to, y, to, up);
    }
  }

  /** What levels hand on, and the links round them. */
  private void levels() {
    for (TracePart part : shape.parts()) {
      if (!part.reversed() && !shape.isReadAtItsEnds(part)) {
        for (int t = 0; t < part.trace().length(); t++) {
          if (layout.shows(layout.column(part, t)) && shape.isReadAbove(part, t)) {
            level(part, t);
          }
        }
      }
    }
  }

  private void level(TracePart part, int t) {
    int storey = part.storey();
    Box card = layout.card(part, t);
    double x = card.centreX();
    double from = layout.levels().get(storey).y();
    if (shape.isLinked(part.decoder(), storey)) {
      Box joint = layout.joint(part.decoder(), storey, t);
      double y = layout.branch(storey);
      double lane = laneIn(card);
      add(Kind.ROUND, part, t, x, y, lane, y, lane, joint.centreY(), joint.x(), joint.centreY());
      if (shape.bothWays() && !part.decoder()) {
        add(Kind.SAY, part, t, x, layout.join(storey), x, joint.bottom());
      }
      from = joint.y();
    } else if (shape.bothWays() && !part.decoder()) {
      from = layout.join(storey);
    } else if (part.decoder() || !shape.bothWays()) {
      from = card.y();
    }
    above(part, t, x, from);
  }

  private void above(TracePart part, int t, double x, double from) {
    double top = layout.levels().get(part.storey()).y();
    boolean said = part.trace().hasLoss(t) && isTop(part);
    if (!said) {
      if (from - top > 1) {
        add(Kind.ABOVE, part, t, x, from, x, top);
      }
      return;
    }
    double end = layout.outputs().bottom() - 10;
    if (shape.looks()) {
      double side = layout.card(part, t).x() + 0.86 * layout.card(part, t).width();
      add(Kind.ABOVE, part, t, x, from, x, top - TURN, side, top - TURN, side, end);
    } else {
      add(Kind.ABOVE, part, t, x, from, x, end);
    }
  }

  /** The decoder goes on from where the encoder stopped. */
  private void handOver() {
    for (TracePart into : shape.parts()) {
      if (into.decoder() && layout.shows(shape.reading())) {
        for (TracePart from : shape.parts()) {
          if (!from.decoder() && from.storey() == into.storey()) {
            handOver(from, into);
          }
        }
      }
    }
  }

  private void handOver(TracePart from, TracePart into) {
    int end = from.position(from.trace().length() - 1);
    Box card = layout.card(from, end);
    Box next = layout.card(into, 0);
    double down = next.x() - (from.reversed() ? 14 : 20);
    double to = next.centreY() + (shape.bothWays() ? (from.reversed() ? -3 : 3) : 0);
    if (from.reversed()) {
      double x = inSight(card.x() + aside(card) * 0.5);
      double y = card.y() - 3 * layout.ease();
      add(Kind.HAND, from, end, x, card.y(), x, y, down, y, down, to, next.x(), to);
    } else {
      double y = card.centreY();
      add(Kind.HAND, from, end, inSight(card.right()), y, down, y, down, to, next.x(), to);
    }
  }
}
