package org.unroll.view.stage;

import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/**
 * Draws the states as bands through the cells, one strip per unit. In the middle of a cell the old
 * state ends and the new one begins, for that is what the cell does.
 */
final class BandPainter {

  private static final double NUMBER_HEIGHT = 12;
  private static final double NUMBER_WIDTH = 30;

  private final Brush brush;

  BandPainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws all states of one step's column. */
  void paint(StagePicture picture, Slot slot) {
    for (int state = 0; state < slot.lanes().size(); state++) {
      Box band = picture.band(slot.lanes().get(state));
      double middle = Math.round(slot.card().centreX());
      Box before = new Box(band.x(), band.y(), middle - band.x(), band.height());
      Box after = new Box(middle, band.y(), band.right() - middle, band.height());
      half(picture, state, slot.step() - 1, before);
      half(picture, state, slot.step(), after);
      numbers(picture, state, slot, after);
    }
  }

  private void half(StagePicture picture, int state, int step, Box box) {
    if (step >= 0 && !picture.moment().hasValue(step, picture.face().states().get(state))) {
      brush.fill(box, brush.color(Token.LINE, Brush.PALE * 0.7));
      return;
    }
    strips(picture.trace().value(picture.face().states().get(state), step), box, picture.numbers());
    Color edge = brush.color(Token.LINE);
    brush.fill(new Box(box.x(), box.y() - 1, box.width(), 1), edge);
    brush.fill(new Box(box.x(), box.bottom(), box.width(), 1), edge);
  }

  /** One strip per unit; with more units than pixels, the nearest unit of each pixel row. */
  private void strips(double[] values, Box box, StageNumbers numbers) {
    int rows = (int) Math.min(values.length, box.height());
    for (int row = 0; row < rows; row++) {
      double value = values[row * values.length / rows];
      brush.fill(box.row(row, rows), brush.palette().value(value, numbers.limit()));
    }
  }

  /** Where a strip is high enough, its number stands in it. */
  private void numbers(StagePicture picture, int state, Slot slot, Box after) {
    String symbol = picture.face().states().get(state);
    double[] values = picture.trace().value(symbol, slot.step());
    double room = slot.card().right() - after.x();
    boolean fits = after.height() / values.length >= NUMBER_HEIGHT && room >= NUMBER_WIDTH;
    if (!fits || !picture.moment().hasValue(slot.step(), symbol)) {
      return;
    }
    for (int unit = 0; unit < values.length; unit++) {
      Box row = after.row(unit, values.length);
      boolean dark = Math.abs(values[unit]) > 0.6 * picture.numbers().limit();
      Color color = brush.color(dark ? Token.ON_ACCENT : Token.TEXT);
      brush.text(
          Numbers.fixed(values[unit], 2), after.x() + room / 2, row.centreY(), Pen.of(10, color));
    }
  }
}
