package org.unroll.view.cell;

import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws vectors: one row or strip per unit; with more units than pixels, every so many-th unit. */
final class Columns {

  private static final double NUMBER_HEIGHT = 12.5;
  private static final double NUMBER_WIDTH = 42;

  private final Brush brush;
  private final CellNumbers numbers;

  Columns(Brush brush, CellNumbers numbers) {
    this.brush = brush;
    this.numbers = numbers;
  }

  /** Values from top to bottom, with their numbers where they fit. */
  void values(double[] values, Box box) {
    int rows = rows(values, box.height());
    for (int row = 0; row < rows; row++) {
      double value = values[row * values.length / rows];
      Box place = gapped(box.row(row, rows));
      brush.fill(place, brush.palette().value(value, numbers.limit()));
      if (fits(values, box)) {
        boolean dark = Math.abs(value) > 0.6 * numbers.limit();
        number(value, place, brush.color(dark ? Token.ON_ACCENT : Token.TEXT));
      }
    }
  }

  /** Openness from top to bottom, each row filled from the left as far as the gate is open. */
  void openness(double[] values, Box box) {
    int rows = rows(values, box.height());
    for (int row = 0; row < rows; row++) {
      double value = Math.max(0, Math.min(1, values[row * values.length / rows]));
      Box place = gapped(box.row(row, rows));
      brush.fill(place, brush.color(Token.GATE_EMPTY));
      brush.fill(
          new Box(place.x(), place.y(), place.width() * value, place.height()),
          brush.color(Token.GATE));
      if (fits(values, box)) {
        opened(value, place);
      }
    }
  }

  /** Gradients from top to bottom, darker for larger ones. */
  void gradients(double[] gradients, Box box) {
    int rows = rows(gradients, box.height());
    for (int row = 0; row < rows; row++) {
      double size =
          Math.abs(gradients[row * gradients.length / rows]) * Math.sqrt(gradients.length);
      brush.fill(gapped(box.row(row, rows)), shade(size));
    }
  }

  /**
   * A narrow strip across a wire.
   *
   * @param upright from top to bottom, else side by side
   * @param open whether it is a gate's
   */
  void bead(double[] values, Box box, boolean upright, boolean open) {
    int count = rows(values, upright ? box.height() : box.width());
    for (int k = 0; k < count; k++) {
      double value = values[k * values.length / count];
      brush.fill(
          upright ? box.row(k, count) : box.column(k, count),
          open ? brush.palette().openness(value) : brush.palette().value(value, numbers.limit()));
    }
  }

  /** Values side by side, across a wire that runs up or down. */
  void across(double[] values, Box box) {
    int columns = rows(values, box.width());
    for (int k = 0; k < columns; k++) {
      Box column = box.column(k, columns);
      brush.fill(
          column, brush.palette().value(values[k * values.length / columns], numbers.limit()));
    }
  }

  private Color shade(double size) {
    Color color =
        brush.palette().gradient(size, numbers.smallestGradient(), numbers.largestGradient());
    return brush
        .color(Token.BACKWARD_SOFT)
        .interpolate(brush.color(Token.BACKWARD), color.getOpacity());
  }

  /** A placeholder for numbers that do not exist yet. */
  void pale(Box box) {
    brush.fill(box, brush.color(Token.LINE, Brush.PALE * 0.7));
  }

  /** The number stands on the larger of the open and the closed side. */
  private void opened(double value, Box place) {
    boolean left = value > 0.5;
    Pen pen = Pen.of(10, brush.color(left ? Token.ON_ACCENT : Token.TEXT));
    String text = Numbers.fixed(value, 2);
    double x = left ? place.x() + 3 : place.right() - 3;
    brush.text(text, x, place.centreY(), pen.at(left ? HPos.LEFT : HPos.RIGHT));
  }

  private void number(double value, Box place, Color color) {
    brush.text(Numbers.fixed(value, 2), place.centreX(), place.centreY(), Pen.of(10, color));
  }

  /** Whether all rows are high enough for their numbers, so that all or none have them. */
  private static boolean fits(double[] values, Box box) {
    return box.height() / values.length >= NUMBER_HEIGHT && box.width() >= NUMBER_WIDTH;
  }

  private static int rows(double[] values, double room) {
    return (int) Math.max(1, Math.min(values.length, room));
  }

  private static Box gapped(Box row) {
    return row.height() >= 4 ? new Box(row.x(), row.y(), row.width(), row.height() - 1) : row;
  }
}
