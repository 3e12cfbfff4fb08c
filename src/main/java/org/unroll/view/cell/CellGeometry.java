package org.unroll.view.cell;

import org.unroll.view.stage.Box;

/**
 * How the inside of a cell shares its room: title above, neighbouring time steps at both sides, legend
 * below, the diagram in the middle.
 *
 * @param title where title and explanation stand
 * @param before the time step before
 * @param after the time step after
 * @param diagram where the diagram stands
 * @param legend what colours mean
 */
record CellGeometry(Box title, Box before, Box after, Box diagram, Box legend) {

  private static final double EDGE = 0;
  private static final double TITLE = 60;
  private static final double LEGEND = 34;
  private static final double LABEL = 16;
  private static final double CHIP = 24;

  static CellGeometry of(double width, double height) {
    double beside = Math.rint(Math.max(38, Math.min(78, width * 0.055)));
    double bottom = height - LEGEND;
    double left = EDGE + beside + 4;
    Box diagram = new Box(left, TITLE, width - 2 * left, bottom - TITLE - 4);
    double high = diagram.height() - LABEL - CHIP - 6;
    Box before = new Box(EDGE, TITLE + LABEL, beside, high);
    return new CellGeometry(
        new Box(EDGE, 0, width - 2 * EDGE, TITLE),
        before,
        new Box(width - EDGE - beside, before.y(), beside, high),
        diagram,
        new Box(EDGE, bottom, width - 2 * EDGE, LEGEND));
  }

  /** The line above a neighbour, with its number. */
  static Box label(Box neighbour) {
    return new Box(neighbour.x(), neighbour.y() - LABEL, neighbour.width(), LABEL);
  }

  /** The input below a neighbour. */
  static Box chip(Box neighbour) {
    return new Box(neighbour.x(), neighbour.bottom() + 4, neighbour.width(), CHIP);
  }
}
