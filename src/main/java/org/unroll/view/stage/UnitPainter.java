package org.unroll.view.stage;

import org.unroll.view.theme.Token;

/** Draws the units of a cell without gates as bars, upwards for positive, downwards for negative. */
final class UnitPainter {

  private final Brush brush;

  UnitPainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws the output state of one step; nothing for a cell with gates. */
  void paint(StagePicture picture, Slot slot) {
    Box box = slot.units();
    if (box.isEmpty()) {
      return;
    }
    boolean done = picture.moment().hasValue(slot.step(), picture.face().output());
    brush.line(
        box.x(),
        box.centreY(),
        box.right(),
        box.centreY(),
        1,
        brush.color(Token.LINE, done ? 1 : Brush.PALE));
    if (done) {
      bars(picture, box, picture.trace().value(picture.face().output(), slot.step()));
    }
  }

  private void bars(StagePicture picture, Box box, double[] values) {
    int bars = (int) Math.min(values.length, box.width() / 1.5);
    double gap = box.width() / bars >= 4 ? 1 : 0;
    for (int k = 0; k < bars; k++) {
      double value = values[k * values.length / bars];
      double share = Math.max(-1, Math.min(1, value / picture.numbers().limit()));
      double height = Math.max(0.5, Math.abs(share) * box.height() / 2);
      Box column = box.column(k, bars);
      double y = share > 0 ? box.centreY() - height : box.centreY();
      brush.fill(
          new Box(column.x(), y, column.width() - gap, height),
          brush.palette().value(Math.copySign(0.35 + 0.65 * Math.abs(share), share)));
    }
  }
}
