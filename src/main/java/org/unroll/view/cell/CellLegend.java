package org.unroll.view.cell;

import javafx.geometry.HPos;
import org.unroll.text.Numbers;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws what the colours inside a cell mean: values, weights, gates, forward, gradients. */
final class CellLegend {

  private static final int SHADES = 24;
  private static final double HIGH = 10;

  private final Brush brush;
  private final CellPicture picture;
  private final CellWords words;
  private double x;
  private double y;
  private double ramp;
  private double space;

  CellLegend(Brush brush, CellPicture picture, CellWords words) {
    this.brush = brush;
    this.picture = picture;
    this.words = words;
  }

  void paint() {
    Box box = picture.scene().geometry().legend();
    x = box.x();
    y = box.y() + 11;
    double words = captions();
    ramp = Math.max(36, Math.min(100, (box.width() - words - 5 * 30) / 3.6));
    space = Math.max(8, Math.min(22, (box.width() - words - 3.6 * ramp - 30) / 5));
    values("value", picture.numbers().limit());
    if (!picture.diagram().cell().gates().isEmpty()) {
      gate();
    }
    values("weight", picture.numbers().weightLimit());
    brush.line(x, y, x + 22, y, 2.5, brush.color(Token.FORWARD));
    x += 28;
    caption("forward");
    x += space - 6;
    gradients();
  }

  private double captions() {
    return java.util.stream.Stream.of("value", "gate", "weight", "forward", "gradient")
        .mapToDouble(key -> brush.width(words.legend(key), pen()) + 6)
        .sum();
  }

  private Pen pen() {
    return Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
  }

  private void caption(String key) {
    String text = words.legend(key);
    brush.text(text, x, y, pen());
    x += brush.width(text, pen()) + 6;
  }

  private void tick(String text, double at, HPos anchor) {
    brush.text(text, at, y + 14, Pen.of(10, brush.color(Token.TEXT_SECONDARY)).at(anchor));
  }

  private void values(String key, double limit) {
    caption(key);
    Box box = new Box(x, y - HIGH / 2, ramp, HIGH);
    for (int k = 0; k < SHADES; k++) {
      Box shade = box.column(k, SHADES);
      brush.fill(
          new Box(shade.x(), shade.y(), shade.width() + 0.5, HIGH),
          brush.palette().value(2 * (k + 0.5) / SHADES - 1));
    }
    tick(Numbers.plain(-limit), box.x(), HPos.LEFT);
    tick(Numbers.signed(limit, limit < 1 ? 2 : 0), box.right(), HPos.RIGHT);
    x = box.right() + space;
  }

  private void gate() {
    caption("gate");
    Box box = new Box(x, y - HIGH / 2, ramp * 0.6, HIGH);
    brush.fill(box, brush.color(Token.GATE_EMPTY));
    brush.polygon(
        new double[] {box.x(), box.right(), box.right()},
        new double[] {box.bottom(), box.bottom(), box.y()},
        brush.color(Token.GATE));
    tick(Numbers.plain(0), box.x(), HPos.LEFT);
    tick(Numbers.plain(1), box.right(), HPos.RIGHT);
    x = box.right() + space;
  }

  private void gradients() {
    caption("gradient");
    Box box = new Box(x, y - HIGH / 2, ramp, HIGH);
    for (int k = 0; k < SHADES; k++) {
      Box shade = box.column(k, SHADES);
      double from = 0.6 + 3.9 * k / SHADES;
      double to = 0.6 + 3.9 * (k + 1) / SHADES;
      brush.polygon(
          new double[] {shade.x(), shade.right(), shade.right(), shade.x()},
          new double[] {y - from, y - to, y + to, y + from},
          brush.color(Token.BACKWARD, 0.35 + 0.65 * k / SHADES));
    }
    tick(Numbers.significant(picture.numbers().smallestGradient(), 1), box.x(), HPos.LEFT);
    tick(Numbers.significant(picture.numbers().largestGradient(), 1), box.right(), HPos.RIGHT);
  }
}
