package org.unroll.view.stage;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.TracePart;

/**
 * Where everything of a network of several layers stands: layers up, time to the right. The two directions
 * of a level stand one above the other; a decoder stands to the right of its encoder. Pure arithmetic.
 *
 * @param shape what is laid out
 * @param slot width of a column
 * @param gap half the room between two cards, in which wires run
 * @param first the first column that is in sight
 * @param count how many columns are
 * @param map room above the encoder for the attention matrix; empty where there is no decoder
 * @param outputs room above the cards for what is said
 * @param levels room of each level: below its cards what comes in, above them its joints
 * @param chips room of the inputs
 * @param overview the whole of a long sequence; empty where all of it is in sight
 * @param legend what the colours mean
 * @param ease how much of the room they would like wires have, 0 to 1
 */
record TierLayout(
    TierShape shape,
    double slot,
    double gap,
    int first,
    int count,
    Box map,
    Box outputs,
    List<Box> levels,
    Box chips,
    Box overview,
    Box legend,
    double ease) {

  private static final double EDGE = 10;
  private static final double NAMES = 64;
  private static final double HEAD = 46;
  private static final double WRITTEN = 16;
  private static final double OUTPUTS = 54;
  private static final double ARROW = 10;
  private static final double MAP_SHARE = 0.15;
  private static final double MAP = 130;
  private static final double ARCS = 46;
  private static final double CHIPS = 30;
  private static final double PICTURE_SHARE = 0.14;
  private static final double CHIP_GAP = 4;
  private static final double OVERVIEW = 18;
  private static final double LEGEND = 34;
  private static final double NARROWEST = 20;
  private static final double WIRED = 27;
  private static final double WIDEST = 150;
  private static final double TALLEST = 240;
  private static final double LOWEST = 9;
  private static final double LEAD = 13;
  private static final double BRANCH = 6;
  private static final double JOIN = 12;
  private static final double LINK = 24;
  private static final double ROW_GAP = 9;

  /**
   * Lays out a network.
   *
   * @param current the column at work, which must be in sight
   */
  static TierLayout of(TierShape shape, double width, double height, int current) {
    double room = width - 2 * EDGE - NAMES;
    boolean wired = shape.bothWays() || !shape.links().isEmpty() || !shape.decoderLinks().isEmpty();
    int columns = shape.columns();
    int count = Math.min(columns, (int) Math.max(3, room / (wired ? WIRED : NARROWEST)));
    double slot = Math.min(WIDEST, Math.floor(room / count));
    double gap = Math.max(wired ? 4.5 : 2, Math.min(wired ? 16 : 12, slot * 0.15));
    int first = first(current, count, columns);
    double matrix = shape.looks() ? Math.min(MAP, height * MAP_SHARE) : 0;
    // Arcs run below what is said, which stands beside the matrix.
    double above = shape.looks() ? matrix + ARCS : OUTPUTS;
    double strip = count < columns ? OVERVIEW : 0;
    double head = shape.writes() ? HEAD + WRITTEN : HEAD;
    double read = shape.pictures() ? Math.max(CHIPS, height * PICTURE_SHARE) : CHIPS;
    double free = height - head - above - read - CHIP_GAP - strip - LEGEND;
    double fixed = fixed(shape);
    double tall = Math.max(40, Math.min(free, fixed + TALLEST * rows(shape)));
    double ease = Math.max(0.2, Math.min(1, (tall - LOWEST * rows(shape)) / fixed));
    double top = head + Math.floor((free - tall) / 2);
    double x = EDGE + NAMES;
    double inner = slot * count;
    Box outputs = new Box(x, shape.looks() ? top + matrix + ARROW - OUTPUTS : top, inner, OUTPUTS);
    Box map = shape.looks() ? new Box(x, top, slot * (shape.reading() - first), matrix) : Box.NONE;
    List<Box> levels = levels(shape, x, inner, top + above, tall, ease);
    double bottom = levels.get(0).bottom();
    Box chips = new Box(x, bottom, inner, read);
    Box overview = strip == 0 ? Box.NONE : new Box(x, chips.bottom() + 6, inner, OVERVIEW - 8);
    Box legend = new Box(EDGE, height - LEGEND, width - 2 * EDGE, LEGEND);
    return new TierLayout(
        shape, slot, gap, first, count, map, outputs, levels, chips, overview, legend, ease);
  }

  private static int rows(TierShape shape) {
    return shape.levels() * (shape.bothWays() ? 2 : 1);
  }

  /** What wires and joints would like to have of the height. */
  private static double fixed(TierShape shape) {
    double sum = 0;
    for (int storey = 0; storey < shape.levels(); storey++) {
      sum += lead(shape) + joints(shape, storey) + (shape.bothWays() ? ROW_GAP : 0);
    }
    return sum;
  }

  private static double lead(TierShape shape) {
    return shape.bothWays() || !shape.links().isEmpty() ? LEAD + BRANCH : LEAD;
  }

  private static double joints(TierShape shape, int storey) {
    return (shape.bothWays() ? JOIN : 0) + (shape.isLinked(storey) ? LINK : 0);
  }

  private static List<Box> levels(
      TierShape shape, double x, double width, double top, double tall, double ease) {
    double cards = (tall - ease * fixed(shape)) / shape.levels();
    List<Box> levels = new ArrayList<>();
    double bottom = top + tall;
    for (int storey = 0; storey < shape.levels(); storey++) {
      double own = lead(shape) + joints(shape, storey) + (shape.bothWays() ? ROW_GAP : 0);
      double high = cards + ease * own;
      levels.add(new Box(x, bottom - high, width, high));
      bottom -= high;
    }
    return List.copyOf(levels);
  }

  /** Columns are turned like pages that overlap by two, so that the same column gives the same page. */
  private static int first(int current, int count, int columns) {
    if (count >= columns) {
      return 0;
    }
    int page = Math.max(1, count - 2);
    return Math.max(0, Math.min(columns - count, current / page * page));
  }

  /** Room of all levels. */
  Box cards() {
    Box low = levels.get(0);
    Box high = levels.get(levels.size() - 1);
    return new Box(low.x(), high.y(), low.width(), low.bottom() - high.y());
  }

  /** The column of a layer's position, of all there are. */
  static int column(TierShape shape, TracePart part, int position) {
    return part.decoder() ? shape.reading() + 1 + position : position;
  }

  /** The column of a layer's position. */
  int column(TracePart part, int position) {
    return column(part.decoder(), position);
  }

  /** The column of a position of what is read, or of a decoder's step. */
  int column(boolean decoder, int position) {
    return decoder ? shape.reading() + 1 + position : position;
  }

  /** Whether a column is in sight. */
  boolean shows(int column) {
    return column >= first && column < first + count;
  }

  /** Left edge of a column. */
  double left(int column) {
    return chips.x() + (column - first) * slot;
  }

  /** The middle of a column. */
  double centre(int column) {
    return left(column) + slot / 2;
  }

  /** The row of a layer: the reversed one of a level above the forward one. */
  Box row(TracePart part) {
    Box level = levels.get(part.storey());
    boolean linked = shape.isLinked(part.storey());
    double top = level.y() + ease * ((shape.bothWays() ? JOIN : 0) + (linked ? LINK : 0));
    double bottom = level.bottom() - ease * lead(shape);
    boolean two = shape.bothWays() && !part.decoder();
    double high = two ? (bottom - top - ease * ROW_GAP) / 2 : bottom - top;
    return new Box(level.x(), part.reversed() || !two ? top : bottom - high, level.width(), high);
  }

  /** The card of a layer at a position. */
  Box card(TracePart part, int position) {
    Box row = row(part);
    double x = left(column(part, position)) + gap;
    return new Box(x, row.y(), slot - 2 * gap, row.height());
  }

  /** Height at which a level's input divides. */
  double branch(int storey) {
    return levels.get(storey).bottom() - ease * (storey == 0 ? 5 : 4);
  }

  /** Height at which two directions are joined. */
  double join(int storey) {
    double above = shape.isLinked(storey) ? ease * LINK : 0;
    return levels.get(storey).y() + above + ease * JOIN * 0.4;
  }

  /** Where the link round a level meets what the level says; a square. */
  Box joint(boolean decoder, int storey, int position) {
    double size = Math.min(ease * 17, slot * 0.7);
    double x = centre(column(decoder, position));
    double y = levels.get(storey).y() + ease * LINK * 0.42;
    return new Box(x - size / 2, y - size / 2, size, size);
  }

  /** Where the mix of what a decoder's step looks at stands; right of it the state itself passes. */
  Box context(int step) {
    double x = left(column(true, step)) + gap;
    return new Box(x, cards().y() - 27, (slot - 2 * gap) * 0.7, 11);
  }

  /** The input of a column: a word's is low, a picture's as high as there is room. */
  Box chip(int column) {
    double space = Math.min(3, slot * 0.06);
    double high = column < shape.reading() ? chips.height() : CHIPS;
    return new Box(left(column) + space, chips.y(), slot - 2 * space, high);
  }

  /** What is said at a column. */
  Box output(int column) {
    return new Box(left(column), outputs.y(), slot, outputs.height());
  }

  /** A number of the attention matrix: row n is what the decoder looks at in its step n. */
  Box weight(int step, int position) {
    double high = map.height() / Math.max(1, shape.writing());
    return new Box(left(position) + 1, map.y() + step * high, slot - 2, high);
  }

  /** All of a column, for repainting. */
  Box all(int column) {
    return new Box(left(column), 0, slot, legend.y());
  }
}
