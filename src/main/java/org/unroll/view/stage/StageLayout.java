package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The stage's geometry: pure arithmetic from sizes to rectangles, so that it is tested without pixels.
 *
 * @param shape what is laid out
 * @param rows the sharing of the height
 * @param columns the sharing of the width
 * @param slots the visible time steps, from left to right
 * @param output the one panel of outputs after the last step; empty if outputs stand elsewhere
 */
record StageLayout(StageShape shape, Rows rows, Columns columns, List<Slot> slots, Box output) {

  private static final double PANEL = 230;
  private static final double INSET = 3;
  private static final double SQUARE = 11;
  private static final double COMFORTABLE = 125;
  private static final double COMFORTABLE_HEIGHT = 600;
  private static final double LARGEST = 1.3;

  /**
   * Lays out a stage.
   *
   * @param current the time step that must be visible
   */
  static StageLayout of(StageShape shape, double width, double height, int current) {
    Columns columns = Columns.of(shape.length(), width, current);
    Rows rows = Rows.of(shape, width, height, columns);
    CardRows card = new CardRows(shape, rows.card(), columns.density());
    List<Slot> slots = new ArrayList<>();
    for (int k = 0; k < columns.count(); k++) {
      slots.add(slot(shape, rows, columns, card, columns.first() + k));
    }
    return new StageLayout(shape, rows, columns, List.copyOf(slots), panel(shape, rows, slots));
  }

  /**
   * How much larger a stage may be drawn because it has room to spare: on a large window a short
   * sequence is seen from the last row.
   */
  static double spare(StageShape shape, double width, double height) {
    double room = Math.min(width / (shape.length() * COMFORTABLE), height / COMFORTABLE_HEIGHT);
    return Math.max(1, Math.min(LARGEST, room));
  }

  /** The visible slot of a time step. */
  Optional<Slot> slot(int step) {
    int k = step - columns.first();
    return k >= 0 && k < slots.size() ? Optional.of(slots.get(k)) : Optional.empty();
  }

  /** Whether everything stands where it does in another layout. */
  boolean samePlaces(StageLayout other) {
    return shape.equals(other.shape) && rows.equals(other.rows) && columns.equals(other.columns);
  }

  /** Where the bubble may stand: its row, without the panel of outputs. */
  Box speech() {
    Box row = rows.speech();
    double right = output.isEmpty() ? row.right() : output.x() - 12;
    return new Box(row.x(), row.y(), right - row.x(), row.height());
  }

  private static Slot slot(StageShape shape, Rows rows, Columns columns, CardRows inner, int step) {
    double x = columns.edge(step);
    double width = columns.edge(step + 1) - x;
    double gap = columns.gap();
    double cardX = x + Math.floor(gap / 2);
    double cardWidth = width - gap;
    double pad = columns.density() == Density.COMPACT ? 1 : INSET;
    boolean gated = shape.gates() + shape.candidates() > 0;
    Box bar = inner.bar();
    return new Slot(
        step,
        new Box(x, rows.output().y(), width, rows.inputs().bottom() - rows.output().y()),
        across(rows.label(), x, width),
        shape.attachment() == Attachment.EVERY ? across(rows.output(), cardX, cardWidth) : Box.NONE,
        across(rows.card(), cardX, cardWidth),
        lanes(inner, x, width),
        gated ? inner.gates(shape, cardX + pad, cardWidth - 2 * pad) : List.of(),
        gated ? Box.NONE : across(bar, cardX + pad, cardWidth - 2 * pad),
        across(rows.chip(), x + Math.floor(gap / 4), width - Math.floor(gap / 2)),
        squares(shape, rows, cardX, cardWidth));
  }

  private static List<Lane> lanes(CardRows inner, double x, double width) {
    return inner.lanes().stream()
        .map(
            lane ->
                new Lane(
                    across(lane.band(), x, width),
                    across(lane.wire(), x, width),
                    across(lane.number(), x, width)))
        .toList();
  }

  private static Box squares(StageShape shape, Rows rows, double x, double width) {
    double wanted = Math.min(width, shape.inputs() * SQUARE);
    return across(rows.inputs(), Math.rint(x + (width - wanted) / 2), wanted);
  }

  private static Box panel(StageShape shape, Rows rows, List<Slot> slots) {
    if (shape.attachment() != Attachment.LAST) {
      return Box.NONE;
    }
    double right = slots.get(slots.size() - 1).card().right();
    double left = Math.max(rows.speech().x(), right - PANEL);
    return new Box(left, rows.speech().y(), right - left, rows.speech().height() - 14);
  }

  private static Box across(Box row, double x, double width) {
    return new Box(x, row.y(), width, row.height());
  }
}
