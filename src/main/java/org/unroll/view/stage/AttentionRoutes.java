package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.TracePart;
import org.unroll.view.stage.TierWire.Kind;

/**
 * Where the wires of attention run: from the decoder's state that asks, from the encoder's positions
 * that are looked at, and from the context to where it is read. None where nothing is looked at, or
 * where the decoder's step is out of sight. Pure.
 */
final class AttentionRoutes {

  private static final double ARC = 52;

  private final TierLayout layout;
  private final TierShape shape;

  AttentionRoutes(TierLayout layout) {
    this.layout = layout;
    this.shape = layout.shape();
  }

  /** The wires from all that one step of a decoder looks at. */
  List<TierWire> looking(int step) {
    List<TierWire> wires = new ArrayList<>();
    for (int j = 0; isSeen(step) && j < shape.reading(); j++) {
      if (layout.shows(j)) {
        wires.add(look(step, j));
      }
    }
    return wires;
  }

  private TierWire look(int step, int position) {
    Box context = layout.context(step);
    double top = layout.cards().y();
    double x = layout.centre(position);
    double end = context.x() + 4;
    TracePart encoder = shape.part(false, shape.levels(false) - 1, false).orElseThrow();
    return new TierWire(
        Kind.LOOK,
        encoder,
        position,
        step,
        TierWire.arc(x, top + 2, end, context.centreY(), top - ARC));
  }

  /** The wires with which one step of a decoder asks, and on which it reads the answer. */
  List<TierWire> asking(int step) {
    if (!isSeen(step)) {
      return List.of();
    }
    return shape.looking() == TierShape.Looking.AFTER ? after(step) : before(step);
  }

  private boolean isSeen(int step) {
    return shape.looks() && layout.shows(layout.column(true, step));
  }

  /** It asks with its new state, and the read-out reads the context beside that. */
  private List<TierWire> after(int step) {
    TracePart top = top();
    Box context = layout.context(step);
    double from = layout.card(top, step).centreX();
    double high = layout.levels().get(top.storey()).y();
    double turn = high - TierRoutes.TURN;
    double x = context.centreX();
    double end = layout.outputs().bottom() - 10;
    return List.of(
        wire(Kind.ASK, top, step, step, from, high, from, turn, x, turn, x, context.bottom()),
        wire(Kind.CONTEXT, top, step, step, x, context.y(), x, end));
  }

  /** It asks with the state of the step before, and its lowest layer reads the context. */
  private List<TierWire> before(int step) {
    List<TierWire> wires = new ArrayList<>();
    Box context = layout.context(step);
    if (step > 0) {
      Box former = layout.card(top(), step - 1);
      double begin = former.right() - TierRoutes.aside(former) / 2;
      double y = context.bottom() - 3;
      wires.add(wire(Kind.ASK, top(), step - 1, step, begin, former.y(), begin, y, context.x(), y));
    }
    TracePart low = shape.part(true, 0, false).orElseThrow();
    Box reader = layout.card(low, step);
    double lane = reader.x() - layout.gap();
    double high = context.centreY();
    double y = reader.bottom() + TierRoutes.TURN;
    double end = reader.x() + TierRoutes.aside(reader);
    wires.add(
        wire(
            Kind.CONTEXT,
            low,
            step,
            step,
            context.x(),
            high,
            lane,
            high,
            lane,
            y,
            end,
            y,
            end,
            reader.bottom()));
    return wires;
  }

  private TracePart top() {
    return shape.part(true, shape.levels(true) - 1, false).orElseThrow();
  }

  private static TierWire wire(Kind kind, TracePart part, int position, int step, double... route) {
    return new TierWire(kind, part, position, step, route);
  }
}
