package org.unroll.view.pin;

import java.util.function.IntConsumer;
import javafx.scene.input.MouseEvent;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.SharpCanvas;
import org.unroll.view.theme.PaletteRegion;
import org.unroll.view.theme.Token;

/**
 * All units of one value as small bars. A gate's bars fill from below; other values stand on or hang
 * from a line. What differs from the free numbers is outlined, the selected unit stands on a mark.
 */
final class PinBars extends PaletteRegion {

  private static final double HEIGHT = 44;
  private static final double FOOT = 5;

  private final SharpCanvas canvas = new SharpCanvas();
  private double[] values = new double[0];
  private double[] free = new double[0];
  private boolean gate;
  private int selected;

  PinBars(IntConsumer onUnit) {
    getChildren().add(canvas);
    getStyleClass().add("pin-bars");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (values.length > 0) {
            double share = event.getX() / getWidth();
            onUnit.accept((int) Math.min(values.length - 1.0, share * values.length));
          }
        });
  }

  /**
   * Shows numbers.
   *
   * @param now one per unit; empty where there are none yet
   * @param before one per unit, the same where nothing differs
   */
  void show(double[] now, double[] before, boolean isGate, int unit) {
    values = now;
    free = before;
    gate = isGate;
    selected = unit;
    repaintLater();
  }

  @Override
  protected void arrange() {
    if (canvas.cover(getWidth(), getHeight(), zoomProperty().get())) {
      repaintLater();
    }
  }

  @Override
  protected void colorsChanged() {
    canvas.paint(this::color, this::paint);
  }

  private void paint(Brush brush) {
    double limit = 1;
    for (double value : values) {
      limit = Math.max(limit, Math.abs(value));
    }
    Box all = new Box(0, 1, getWidth(), getHeight() - FOOT - 1);
    for (int k = 0; k < values.length; k++) {
      Box column = all.column(k, values.length);
      double gap = column.width() > 5 ? 2 : 0;
      Box room = new Box(column.x(), column.y(), column.width() - gap, column.height());
      bar(brush, room, values[k], limit);
      if (values[k] != free[k]) {
        brush.outline(brush.snap(room), 0, brush.color(Token.TEXT));
      }
      if (k == selected) {
        brush.fill(
            new Box(room.x(), all.bottom() + 2, room.width(), FOOT - 2),
            brush.color(Token.FORWARD));
      }
    }
  }

  private void bar(Brush brush, Box room, double value, double limit) {
    brush.fill(room, brush.color(gate ? Token.GATE_EMPTY : Token.CONTROL));
    if (gate) {
      double high = room.height() * Math.max(0, Math.min(1, value));
      brush.fill(
          new Box(room.x(), room.bottom() - high, room.width(), high), brush.color(Token.GATE));
      return;
    }
    double high = room.height() / 2 * Math.abs(value) / limit;
    double top = value > 0 ? room.centreY() - high : room.centreY();
    brush.fill(
        new Box(room.x(), top, room.width(), Math.max(1, high)),
        brush.palette().value(value, limit));
  }
}
