package org.unroll.view.stage;

import org.unroll.engine.TracePart;

/**
 * Where a network of several layers stands when it is folded up: one card for each layer, the lowest at the
 * bottom, two directions side by side, a decoder right of its encoder. Pure arithmetic.
 *
 * @param shape what is laid out
 * @param room all there is
 */
record TierFoldLayout(TierShape shape, Box room) {

  private static final double HEAD = 46;
  private static final double OUTPUT = 44;
  private static final double CHIP = 26;
  private static final double ARROW = 16;
  private static final double LEGEND = 40;
  private static final double JOINT = 26;
  private static final double JOIN = 14;
  private static final double LOOP = 26;
  private static final double NAMED = 44;
  private static final double HIGHEST = 130;

  /** Half of the picture, or all of it. */
  Box tower(boolean decoder) {
    double wide = shape.writing() > 0 ? room.width() * 0.36 : Math.min(520, room.width() * 0.62);
    double x =
        shape.writing() == 0
            ? room.centreX() - wide / 2
            : decoder ? room.right() - wide - LOOP - 56 : room.x() + LOOP + 30;
    double above = HEAD + OUTPUT + (shape.looks() ? 18 : 0);
    double high = room.height() - above - CHIP - ARROW - LEGEND;
    double wanted = shape.levels() * (HIGHEST + ARROW + JOINT);
    double tall = Math.min(high, wanted);
    return new Box(x, room.y() + above + (high - tall) * 0.4, wide, tall);
  }

  private double fixed(boolean decoder, int storey) {
    boolean two = isDouble(decoder);
    return ARROW
        + (two ? JOIN : 0)
        + (shape.isLinked(decoder, storey) || shape.isLinked(storey) ? JOINT : 0);
  }

  private boolean isDouble(boolean decoder) {
    return shape.bothWays() && !decoder;
  }

  /** Room of a level: below its cards an arrow, above them its joints. */
  Box level(boolean decoder, int storey) {
    Box tower = tower(decoder);
    double sum = 0;
    for (int k = 0; k < shape.levels(); k++) {
      sum += fixed(false, k);
    }
    double cards = Math.max(12, (tower.height() - sum) / shape.levels());
    double bottom = tower.bottom();
    for (int k = 0; k < storey; k++) {
      bottom -= cards + fixed(false, k);
    }
    double high = cards + fixed(false, storey);
    return new Box(tower.x(), bottom - high, tower.width(), high);
  }

  /** The card of a layer. */
  Box card(TracePart part) {
    Box level = level(part.decoder(), part.storey());
    double top = level.y() + fixed(false, part.storey()) - ARROW;
    double high = level.bottom() - ARROW - top;
    if (!isDouble(part.decoder())) {
      return new Box(level.x(), top, level.width(), high);
    }
    double wide = level.width() / 2 - 16;
    double x = part.reversed() ? level.right() - wide : level.x();
    return new Box(x, top, wide, high);
  }

  /** Whether a card has no room for its name. */
  boolean isLow(TracePart part) {
    return card(part).height() < NAMED;
  }

  /** How far a loop reaches out of its card. */
  double loop() {
    return LOOP;
  }

  /** Height at which two directions are joined. */
  double join(int storey) {
    Box level = level(false, storey);
    return level.y() + (shape.isLinked(storey) ? JOINT : 0) + 6;
  }

  /** Where a link meets what its level says. */
  Box joint(boolean decoder, int storey) {
    Box level = level(decoder, storey);
    return new Box(level.centreX() - 10, level.y() + 4, 20, 20);
  }

  /** The input of a tower. */
  Box chip(boolean decoder) {
    Box tower = tower(decoder);
    double wide = Math.min(180, tower.width() * 0.6);
    return new Box(tower.centreX() - wide / 2, tower.bottom(), wide, CHIP);
  }

  /** What is said. */
  Box output() {
    Box tower = tower(shape.writing() > 0);
    double wide = Math.min(220, tower.width() * 0.7);
    double y = tower.y() - ARROW - CHIP;
    return new Box(tower.centreX() - wide / 2, y, wide, CHIP);
  }

  /** What the decoder looks at, one bar for each position that was read. */
  Box attention() {
    Box left = tower(false);
    Box right = tower(true);
    double x = left.right() - left.width() * 0.1;
    double end = right.x() + right.width() * 0.12;
    return new Box(x, room.y() + HEAD - 2, Math.max(60, end - x), 40);
  }

  /** What the colours mean. */
  Box legend() {
    return new Box(room.x(), room.bottom() - 34, room.width(), 34);
  }
}
