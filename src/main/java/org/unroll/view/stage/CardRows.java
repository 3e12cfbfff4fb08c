package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;

/**
 * How the height of a card is shared out: a band, a gradient wire and a number for each state, and the
 * gates between the last two states (above the only one).
 */
final class CardRows {

  private static final double PAD = 8;
  private static final double SPACE = 6;
  private static final double NUMBER = 13;
  private static final double NUMBER_WIDTH = 21;

  /** Between a bar and its mean, for the ring around the gate at work. */
  private static final double RING = 3;

  private static final double MARK = 5;
  private static final double CANDIDATE_SHARE = 0.62;
  private static final double WIRE_SHARE = 0.55;
  private static final double MIDDLE_SHARE = 2.3;

  /** A card lower than this gives the room of margins and means to the bars and the bands. */
  private static final double LOW = 150;

  private static final double LOW_PAD = 3;
  private static final double LOW_SPACE = 2;

  private final List<Lane> lanes = new ArrayList<>();
  private final Density density;
  private final boolean means;
  private Box letter = Box.NONE;
  private Box bar = Box.NONE;
  private Box number = Box.NONE;
  private Box mark = Box.NONE;

  /** Shares out a card with the full width of its row. */
  CardRows(StageShape shape, Box card, Density density) {
    this.density = density;
    boolean gated = shape.gates() + shape.candidates() > 0;
    double letters = gated && density != Density.COMPACT ? 15 : 0;
    boolean low = card.height() < LOW;
    double pad = low ? LOW_PAD : PAD;
    double space = low ? LOW_SPACE : SPACE;
    means = gated && density == Density.ROOMY && !low;
    double numbers = means ? RING + NUMBER : 0;
    double fixed = shape.states() * (NUMBER + 3 + space) + letters + numbers + MARK;
    double shares = shape.states() * (1 + WIRE_SHARE) + MIDDLE_SHARE;
    double unit = Math.max(2, (card.height() - 2 * pad - fixed) / shares);
    double y = card.y() + pad;
    for (int state = 0; state < shape.states(); state++) {
      if (state == shape.states() - 1) {
        y = middle(card, y, letters, MIDDLE_SHARE * unit, numbers) + space;
      }
      y = lane(card, y, unit) + space;
    }
  }

  private double lane(Box card, double y, double unit) {
    Box band = new Box(card.x(), Math.round(y), card.width(), Math.round(unit));
    Box wire = new Box(card.x(), band.bottom() + 3, card.width(), Math.round(WIRE_SHARE * unit));
    lanes.add(new Lane(band, wire, new Box(card.x(), wire.bottom(), card.width(), NUMBER)));
    return wire.bottom() + NUMBER;
  }

  private double middle(Box card, double y, double letters, double bars, double numbers) {
    letter = new Box(card.x(), y, card.width(), letters);
    bar = new Box(card.x(), Math.round(letter.bottom()), card.width(), Math.round(bars));
    number = new Box(card.x(), bar.bottom() + (means ? RING : 0), card.width(), means ? NUMBER : 0);
    mark = new Box(card.x(), bar.bottom() + numbers, card.width(), MARK);
    return mark.bottom();
  }

  /** Bands, wires and numbers of the states. */
  List<Lane> lanes() {
    return lanes;
  }

  /** The row of bars, or of units for a cell without gates. */
  Box bar() {
    return bar;
  }

  /**
   * Places gates and candidates side by side in a card.
   *
   * @param from left edge of the room within the card
   */
  List<GateBox> gates(StageShape shape, double from, double width) {
    int candidates = density == Density.COMPACT ? 0 : shape.candidates();
    double share = width / (shape.gates() + CANDIDATE_SHARE * candidates);
    boolean roomy = density == Density.ROOMY && share >= NUMBER_WIDTH;
    List<GateBox> boxes = new ArrayList<>();
    for (int k = 0; k < shape.gates(); k++) {
      boxes.add(gate(from + share * k, share, true, roomy));
    }
    for (int k = 0; k < candidates; k++) {
      double x = from + share * (shape.gates() + CANDIDATE_SHARE * k);
      boxes.add(gate(x, share * CANDIDATE_SHARE, false, roomy));
    }
    return boxes;
  }

  /** A candidate's bar is a strip of units already, so it gets neither a second strip nor a mean. */
  private GateBox gate(double x, double width, boolean gate, boolean roomy) {
    double strip = roomy ? Math.max(3, Math.min(7, Math.floor(width * 0.14))) : 0;
    double space = roomy ? 1 : 0;
    double beside = (gate ? 2 : 1) * (strip + space);
    double thick = Math.floor(Math.min(gate ? 26 : 12, Math.max(2, width * 0.86 - beside)));
    double left = Math.round(x + (width - thick - beside) / 2);
    Box level = new Box(left, bar.y(), thick, bar.height());
    Box units = new Box(level.right() + space, bar.y(), gate ? strip : 0, bar.height());
    Box gradients = new Box(units.right() + (gate ? space : 0), bar.y(), strip, bar.height());
    return new GateBox(
        across(letter, x, width),
        level,
        units,
        gradients,
        across(number, x, gate && roomy && means ? width : 0),
        across(mark, x, width));
  }

  private static Box across(Box row, double x, double width) {
    return new Box(x, row.y(), width, row.height());
  }
}
