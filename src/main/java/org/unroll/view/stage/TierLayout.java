package org.unroll.view.stage;

import java.util.List;
import org.unroll.engine.TracePart;

/**
 * Where everything of a network of several layers stands: layers up, time to the right. The two directions
 * of a level stand one above the other; a decoder stands to the right of its encoder. Pure arithmetic.
 *
 * @param parts the layers
 * @param reading T, positions that are read
 * @param writing n, steps of a decoder; 0 where there is none
 * @param slot width of a column
 * @param first the first column that is in sight
 * @param count how many columns are
 * @param map room above the encoder for the attention matrix; empty where there is no decoder
 * @param outputs room above the cards for what is said
 * @param cards room of all cards
 * @param chips room of the inputs
 * @param legend what the colours mean
 */
record TierLayout(
    List<TracePart> parts,
    int reading,
    int writing,
    double slot,
    int first,
    int count,
    Box map,
    Box outputs,
    Box cards,
    Box chips,
    Box legend) {

  private static final double EDGE = 10;
  private static final double NAMES = 40;
  private static final double HEAD = 66;
  private static final double OUTPUTS = 48;
  private static final double MAP = 84;
  private static final double ARCS = 34;
  private static final double CHIPS = 48;
  private static final double LEGEND = 34;
  private static final double NARROWEST = 20;
  private static final double WIDEST = 120;
  private static final double TALLEST = 130;
  private static final double LEVEL_GAP = 18;
  private static final double ROW_GAP = 8;

  /**
   * Lays out a network.
   *
   * @param current the column at work, which must be in sight
   */
  static TierLayout of(
      List<TracePart> parts, boolean attention, double width, double height, int current) {
    int reading = steps(parts, false);
    int writing = steps(parts, true);
    int columns = reading + (writing == 0 ? 0 : 1 + writing);
    double room = width - 2 * EDGE - NAMES;
    int count = Math.min(columns, (int) Math.max(3, room / NARROWEST));
    double slot = Math.min(WIDEST, Math.floor(room / count));
    int first = first(current, count, columns);
    double above = attention ? MAP + ARCS : OUTPUTS;
    double free = height - HEAD - above - CHIPS - LEGEND;
    double tall = Math.max(24, Math.min(free, TALLEST * rows(parts)));
    double top = HEAD + Math.floor((free - tall) / 2);
    double x = EDGE + NAMES;
    double inner = slot * count;
    Box outputs = new Box(x, top + above - OUTPUTS, inner, OUTPUTS);
    Box map = attention ? new Box(x, top, slot * (reading - first), MAP) : Box.NONE;
    Box cards = new Box(x, top + above, inner, tall);
    Box chips = new Box(x, cards.bottom() + 16, inner, CHIPS - 16);
    Box legend = new Box(EDGE, height - LEGEND, width - 2 * EDGE, LEGEND);
    return new TierLayout(
        parts, reading, writing, slot, first, count, map, outputs, cards, chips, legend);
  }

  private static int steps(List<TracePart> parts, boolean decoder) {
    return parts.stream()
        .filter(part -> part.decoder() == decoder)
        .mapToInt(part -> part.trace().length())
        .max()
        .orElse(0);
  }

  private static int rows(List<TracePart> parts) {
    return levels(parts) * directions(parts);
  }

  private static int levels(List<TracePart> parts) {
    return 1 + parts.stream().mapToInt(TracePart::storey).max().orElse(0);
  }

  private static int directions(List<TracePart> parts) {
    return parts.stream().anyMatch(TracePart::reversed) ? 2 : 1;
  }

  /** Columns are turned like pages that overlap by two, so that the same column gives the same page. */
  private static int first(int current, int count, int columns) {
    if (count >= columns) {
      return 0;
    }
    int page = Math.max(1, count - 2);
    return Math.max(0, Math.min(columns - count, current / page * page));
  }

  /** The column of a layer's position. */
  int column(TracePart part, int position) {
    return part.decoder() ? reading + 1 + position : position;
  }

  /** The column of a position of what is read, or of a decoder's step. */
  int column(boolean decoder, int position) {
    return decoder ? reading + 1 + position : position;
  }

  /** Whether a column is in sight. */
  boolean shows(int column) {
    return column >= first && column < first + count;
  }

  /** Left edge of a column. */
  double left(int column) {
    return cards.x() + (column - first) * slot;
  }

  /** The middle of a column. */
  double centre(int column) {
    return left(column) + slot / 2;
  }

  /** Half the room between two cards. */
  double gap() {
    return Math.max(2, Math.min(12, slot * 0.14));
  }

  /** The row of a layer: the reversed one of a level above the forward one. */
  Box row(TracePart part) {
    double level = cards.height() / levels(parts);
    double bottom = cards.bottom() - part.storey() * level;
    double inside = level - LEVEL_GAP;
    boolean two = directions(parts) == 2 && !part.decoder();
    double high = two ? (inside - ROW_GAP) / 2 : inside;
    double y = part.reversed() || !two ? bottom - inside : bottom - high;
    return new Box(cards.x(), y, cards.width(), high);
  }

  /** The card of a layer at a position. */
  Box card(TracePart part, int position) {
    Box row = row(part);
    double x = left(column(part, position)) + gap();
    return new Box(x, row.y(), slot - 2 * gap(), row.height());
  }

  /** The input of a column. */
  Box chip(int column) {
    double space = Math.min(3, slot * 0.06);
    return new Box(left(column) + space, chips.y(), slot - 2 * space, chips.height());
  }

  /** What is said at a column. */
  Box output(int column) {
    return new Box(left(column), outputs.y(), slot, outputs.height());
  }

  /** A number of the attention matrix: row n is what the decoder looks at in its step n. */
  Box weight(int step, int position) {
    double high = map.height() / Math.max(1, writing);
    return new Box(left(position) + 1, map.y() + step * high, slot - 2, high);
  }
}
