package org.unroll.view.lab;

import java.util.OptionalInt;
import javafx.scene.paint.Color;
import org.unroll.view.stage.Box;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/**
 * All units of a layer side by side, one column each, in one or several rows of small coloured fields: a
 * place to see which unit is meant and to pick one out.
 *
 * @param box where the fields stand
 * @param units how many
 * @param rows how many numbers each unit has
 */
record UnitStrip(Box box, int units, int rows) {

  /** How far the mark of the picked unit stands out. */
  private static final double OUT = 2;

  private static final double LEAST_MARK = 3;

  /** The colour of a number. */
  interface Shade {

    /** The colour of one unit's number in a row. */
    Color at(int row, int unit);
  }

  /** Draws the fields and, where it is not below 0, a mark round one unit. */
  void draw(LabPen pen, Shade shade, int picked) {
    int[] argb = new int[units * rows];
    for (int n = 0; n < argb.length; n++) {
      argb[n] = ValuePalette.argb(shade.at(Math.floorDiv(n, units), n % units));
    }
    pen.pixels(argb, units, rows, box);
    pen.outline(whole(box), 0, pen.color(Token.LINE));
    if (picked >= 0 && picked < units) {
      Box column = box.column(picked, units);
      double wide = Math.max(LEAST_MARK, Math.ceil(column.width()) + 2);
      double left = Math.floor(column.centreX() - wide / 2);
      pen.outline(
          new Box(left, Math.floor(box.y() - OUT), wide, Math.ceil(box.height() + 2 * OUT)),
          0,
          pen.color(Token.TEXT));
    }
  }

  private static Box whole(Box box) {
    double x = Math.floor(box.x());
    double y = Math.floor(box.y());
    return new Box(x, y, Math.ceil(box.right()) - x, Math.ceil(box.bottom()) - y);
  }

  /** The unit at a point; a strip is thin, so a little above and below counts, too. */
  OptionalInt unitAt(double x, double y) {
    boolean inside =
        x >= box.x() && x < box.right() && y >= box.y() - OUT && y <= box.bottom() + OUT;
    return inside && units > 0
        ? OptionalInt.of((int) Math.min(units - 1.0, (x - box.x()) / box.width() * units))
        : OptionalInt.empty();
  }
}
