package org.unroll.view.stage;

import javafx.geometry.HPos;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/** Draws what the colours mean: values, gates, the forward pass, gradients from small to large. */
final class LegendPainter {

  private static final double SPACE = 22;
  private static final double SHADES = 24;

  private final Brush brush;
  private final StageWords words;
  private double x;
  private double y;

  LegendPainter(Brush brush, StageWords words) {
    this.brush = brush;
    this.words = words;
  }

  /** Draws the legend into its row. */
  void paint(StagePicture picture) {
    Box box = picture.layout().rows().legend();
    x = box.x();
    y = box.y() + 11;
    boolean tight = box.width() < 760;
    values(picture.numbers().limit(), tight ? 84 : 110);
    if (!picture.face().gates().isEmpty()) {
      gates(tight ? 40 : 60);
    }
    forward();
    gradients(picture.numbers(), tight ? 84 : 110);
    if (picture.layout().output().isEmpty() && picture.content().hasClasses(0) && !tight) {
      chance();
    }
  }

  private void chance() {
    Box bar = new Box(x, y - 7, 9, 14);
    brush.fill(bar, brush.color(Token.LINE, 0.6));
    brush.fill(bar.row(1, 2), brush.color(Token.FORWARD));
    x = bar.right() + 8;
    caption("chance");
  }

  private void caption(String key) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    String text = words.plain("legend." + key);
    brush.text(text, x, y, pen);
    x += brush.width(text, pen) + 8;
  }

  private void tick(String text, double at, HPos anchor) {
    brush.text(text, at, y + 14, Pen.of(10, brush.color(Token.TEXT_SECONDARY)).at(anchor));
  }

  private void values(double limit, double width) {
    caption("value");
    Box ramp = new Box(x, y - 5, width, 10);
    for (int k = 0; k < SHADES; k++) {
      double share = 2 * (k + 0.5) / SHADES - 1;
      Box shade = ramp.column(k, (int) SHADES);
      brush.fill(
          new Box(shade.x(), shade.y(), shade.width() + 0.5, 10), brush.palette().value(share));
    }
    tick(Numbers.plain(-limit), ramp.x(), HPos.LEFT);
    tick(Numbers.plain(0), ramp.centreX(), HPos.CENTER);
    tick(Numbers.signed(limit, limit < 1 ? 2 : 0), ramp.right(), HPos.RIGHT);
    x = ramp.right() + SPACE;
  }

  private void gates(double width) {
    caption("gate");
    Box bar = new Box(x, y - 5, width, 10);
    brush.round(bar, 2, brush.color(Token.GATE_EMPTY));
    brush.polygon(
        new double[] {bar.x(), bar.right(), bar.right()},
        new double[] {bar.bottom(), bar.bottom(), bar.y()},
        brush.color(Token.GATE));
    tick(Numbers.plain(0), bar.x(), HPos.LEFT);
    tick(Numbers.plain(1), bar.right(), HPos.RIGHT);
    x = bar.right() + SPACE;
  }

  private void forward() {
    brush.line(x, y, x + 26, y, 2.5, brush.color(Token.FORWARD));
    x += 34;
    caption("forward");
    x += SPACE - 8;
  }

  private void gradients(StageNumbers numbers, double width) {
    caption("gradient");
    double thick = 5;
    Box ramp = new Box(x, y - thick, width, 2 * thick);
    for (int k = 0; k < SHADES; k++) {
      Box shade = ramp.column(k, (int) SHADES);
      double from = 0.5 + (thick - 0.5) * k / SHADES;
      double to = 0.5 + (thick - 0.5) * (k + 1) / SHADES;
      brush.polygon(
          new double[] {shade.x(), shade.right(), shade.right(), shade.x()},
          new double[] {y - from, y - to, y + to, y + from},
          brush.color(Token.BACKWARD, 0.3 + 0.7 * k / SHADES));
    }
    tick(Numbers.significant(numbers.smallestGradient(), 1), ramp.x(), HPos.LEFT);
    tick(Numbers.significant(numbers.largestGradient(), 1), ramp.right(), HPos.RIGHT);
    x = ramp.right() + SPACE;
  }
}
