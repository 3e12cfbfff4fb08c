package org.unroll.view.cell;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * What the colours of a diagram mean, and the ends of their scales.
 *
 * @param value the value in full colour
 * @param gates whether there are gates
 * @param weight the weight in full colour; empty where no weights are drawn
 * @param smallest the gradient drawn as a hair
 * @param largest the gradient drawn thickest
 */
public record Legend(
    double value, boolean gates, Optional<Double> weight, double smallest, double largest) {

  private static final int SHADES = 24;
  private static final double HIGH = 10;

  /** Draws the legend into a row; its ramps are as wide as the words leave room for. */
  public void paint(Brush brush, Texts texts, Box row) {
    new Painter(brush, texts, row).paint();
  }

  /** Draws from left to right. */
  private final class Painter {
    private final Brush brush;
    private final Texts texts;
    private final double y;
    private final double ramp;
    private final double space;
    private double x;

    Painter(Brush brush, Texts texts, Box row) {
      this.brush = brush;
      this.texts = texts;
      this.x = row.x();
      this.y = row.y() + 11;
      double words = captions();
      this.ramp = Math.max(36, Math.min(100, (row.width() - words - 150) / 3.6));
      this.space = Math.max(8, Math.min(22, (row.width() - words - 3.6 * ramp - 30) / 5));
    }

    void paint() {
      values("value", value);
      if (gates) {
        gate();
      }
      weight.ifPresent(limit -> values("weight", limit));
      brush.line(x, y, x + 22, y, 2.5, brush.color(Token.FORWARD));
      x += 28;
      caption("forward");
      x += space - 6;
      gradients();
    }

    private double captions() {
      return Stream.of("value", "gate", "weight", "forward", "gradient")
          .mapToDouble(key -> brush.width(texts.get("inside.legend." + key), pen()) + 6)
          .sum();
    }

    private Pen pen() {
      return Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    }

    private void caption(String key) {
      String text = texts.get("inside.legend." + key);
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
      tick("+" + Numbers.plain(limit), box.right(), HPos.RIGHT);
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
      tick(Numbers.significant(smallest, 1), box.x(), HPos.LEFT);
      tick(Numbers.significant(largest, 1), box.right(), HPos.RIGHT);
    }
  }
}
