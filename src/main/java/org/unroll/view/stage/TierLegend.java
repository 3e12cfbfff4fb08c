package org.unroll.view.stage;

import java.util.function.DoubleFunction;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/** Says what the colours of several layers mean. */
final class TierLegend {

  private static final int SHADES = 24;
  private static final double RAMP = 76;
  private static final double SPACE = 20;
  private static final double BETWEEN = 10;

  private final Brush brush;
  private final StageWords words;
  private double x;
  private double y;

  TierLegend(Brush brush, StageWords words) {
    this.brush = brush;
    this.words = words;
  }

  /** Draws the legend into its row. */
  void paint(TierPicture picture) {
    paint(picture, picture.layout().legend());
  }

  /** Draws the legend of a picture into another row. */
  void paint(TierPicture picture, Box row) {
    x = row.x();
    y = row.y() + 11;
    caption("value");
    double limit = picture.numbers().limit();
    String end = Numbers.plain(limit);
    ramp(k -> brush.palette().value(2 * k - 1), "\u2212" + end, "+" + end);
    if (!picture.content().face().gates().isEmpty()) {
      caption("gate");
      ramp(k -> brush.palette().openness(k), "0", "1");
    }
    line(Token.FORWARD, "forward");
    caption("gradient");
    ramp(
        k -> brush.color(Token.BACKWARD, 0.3 + 0.7 * k),
        Numbers.significant(picture.numbers().smallestGradient(), 1),
        Numbers.significant(picture.numbers().largestGradient(), 1));
    links(picture);
    if (picture.layout().shape().looks()) {
      caption("attention");
      ramp(k -> brush.color(Token.FORWARD, k), "0", "1");
    }
  }

  /** The plus of a residual link, or the valve of a highway. */
  private void links(TierPicture picture) {
    picture.content().trace().joints().stream()
        .filter(joint -> !joint.isAttention())
        .findFirst()
        .ifPresent(
            joint -> {
              Box box = new Box(x, y - 7, 14, 14);
              new TierJoints(brush).sign(joint, box);
              x = box.right() + 6;
              caption(joint.has("a") ? "highway" : "residual");
              x += SPACE - 6;
            });
  }

  private void line(Token token, String key) {
    brush.line(x, y, x + 22, y, 2.5, brush.color(token));
    x += 28;
    caption(key);
    x += SPACE - 6;
  }

  private void caption(String key) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    String text = words.plain("legend." + key);
    brush.text(text, x, y, pen);
    x += brush.width(text, pen) + 7;
  }

  private void ramp(DoubleFunction<Color> shade, String from, String to) {
    Pen pen = Pen.of(10, brush.color(Token.TEXT_SECONDARY));
    // The numbers at both ends stand below the ramp and must not touch.
    double wide = Math.max(RAMP, brush.width(from, pen) + brush.width(to, pen) + BETWEEN);
    Box ramp = new Box(x, y - 5, wide, 10);
    for (int k = 0; k < SHADES; k++) {
      brush.fill(ramp.column(k, SHADES), shade.apply((k + 0.5) / SHADES));
    }
    brush.text(from, ramp.x(), y + 13, pen.at(HPos.LEFT));
    brush.text(to, ramp.right(), y + 13, pen.at(HPos.RIGHT));
    x = ramp.right() + SPACE;
  }
}
