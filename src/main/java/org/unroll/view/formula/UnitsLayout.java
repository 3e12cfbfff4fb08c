package org.unroll.view.formula;

import org.unroll.view.stage.Box;

/**
 * How bars and map share their room, from top to bottom. Pure arithmetic.
 *
 * @param barsTitle above the bars; empty where there is no room for bars
 * @param bars one column per unit
 * @param numbers below the bars; empty where numbers would run into each other
 * @param places numbers of the units
 * @param mapTitle above the map
 * @param map a row per unit, a column per time step
 * @param inputs below the map
 */
record UnitsLayout(
    Box barsTitle, Box bars, Box numbers, Box places, Box mapTitle, Box map, Box inputs) {

  private static final double TITLE = 20;
  private static final double LINE = 13;
  private static final double MARGIN = 18;
  private static final double SPACE = 10;
  private static final double BARS_SHARE = 0.3;
  private static final double BARS_LEAST = 44;
  private static final double BARS_MOST = 150;
  private static final double NUMBER_WIDTH = 26;
  private static final double BOTH = 236;

  /** Shares out a room of this size. */
  static UnitsLayout of(double width, double height, int units) {
    boolean both = height >= BOTH;
    Box barsTitle = both ? new Box(0, 0, width, TITLE) : Box.NONE;
    double high = Math.rint(Math.max(BARS_LEAST, Math.min(BARS_MOST, height * BARS_SHARE)));
    Box bars = both ? new Box(0, TITLE, width, high) : Box.NONE;
    boolean numbered = both && width / units >= NUMBER_WIDTH;
    Box numbers = numbered ? new Box(0, bars.bottom() + 2, width, LINE) : Box.NONE;
    double low = numbered ? numbers.bottom() : bars.bottom() + 2;
    Box places = both ? new Box(0, low, width, LINE) : Box.NONE;
    double top = both ? places.bottom() + SPACE : 0;
    Box mapTitle = new Box(0, top, width, TITLE);
    double rest = Math.max(0, height - mapTitle.bottom() - LINE - 3);
    Box map = new Box(MARGIN, mapTitle.bottom(), width - MARGIN - 1, Math.rint(rest));
    Box inputs = new Box(map.x(), map.bottom() + 3, map.width(), LINE);
    return new UnitsLayout(barsTitle, bars, numbers, places, mapTitle, map, inputs);
  }

  /** The unit at a point, or -1. */
  int unitAt(double x, double y, int units) {
    if (!bars.isEmpty() && y >= bars.y() && y < places.bottom()) {
      return within((int) (x / bars.width() * units), units);
    }
    return y >= map.y() && y < map.bottom()
        ? within((int) ((y - map.y()) / map.height() * units), units)
        : -1;
  }

  /** The time step at a point of the map, or -1. */
  int stepAt(double x, double y, int steps) {
    boolean inside = y >= map.y() && y < map.bottom() && x >= map.x();
    return inside ? within((int) ((x - map.x()) / map.width() * steps), steps) : -1;
  }

  private static int within(int place, int count) {
    return place < 0 || place >= count ? -1 : place;
  }
}
