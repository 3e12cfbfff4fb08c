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
  private static final double WIRE_SHARE = 0.6;
  private static final double MIDDLE_SHARE = 2.3;

  private final List<Lane> lanes = new ArrayList<>();
  private final Density density;
  private Box letter = Box.NONE;
  private Box bar = Box.NONE;
  private Box number = Box.NONE;
  private Box gradientNumber = Box.NONE;

  /** Shares out a card with the full width of its row. */
  CardRows(StageShape shape, Box card, Density density) {
    this.density = density;
    boolean gated = shape.gates() + shape.candidates() > 0;
    double letters = gated && density != Density.COMPACT ? 15 : 0;
    double numbers = gated && density == Density.ROOMY ? NUMBER : 0;
    double fixed = shape.states() * (NUMBER + 3 + SPACE) + letters + 2 * numbers;
    double shares = shape.states() * (1 + WIRE_SHARE) + MIDDLE_SHARE;
    double unit = Math.max(2, (card.height() - 2 * PAD - fixed) / shares);
    double y = card.y() + PAD;
    for (int state = 0; state < shape.states(); state++) {
      if (state == shape.states() - 1) {
        y = middle(card, y, letters, MIDDLE_SHARE * unit, numbers) + SPACE;
      }
      y = lane(card, y, unit) + SPACE;
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
    number = new Box(card.x(), bar.bottom(), card.width(), numbers);
    gradientNumber = new Box(card.x(), number.bottom(), card.width(), numbers);
    return gradientNumber.bottom();
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
    int shown = shape.gates() + (density == Density.COMPACT ? 0 : shape.candidates());
    List<GateBox> boxes = new ArrayList<>();
    for (int k = 0; k < shown; k++) {
      boxes.add(gate(from + width * k / shown, width / shown));
    }
    return boxes;
  }

  private GateBox gate(double x, double width) {
    boolean strips = density == Density.ROOMY;
    double strip = strips ? Math.max(3, Math.min(8, Math.floor(width * 0.18))) : 0;
    double space = strips ? 1 : 0;
    double thick = Math.floor(Math.min(30, Math.max(2, width - 2 * (strip + space) - width * 0.2)));
    double left = Math.round(x + (width - thick - 2 * (strip + space)) / 2);
    Box level = new Box(left, bar.y(), thick, bar.height());
    Box units = new Box(level.right() + space, bar.y(), strip, bar.height());
    Box gradients = new Box(units.right() + space, bar.y(), strip, bar.height());
    return new GateBox(
        across(letter, x, width),
        level,
        units,
        gradients,
        across(number, x, width),
        across(gradientNumber, x, width));
  }

  private static Box across(Box row, double x, double width) {
    return new Box(x, row.y(), width, row.height());
  }
}
