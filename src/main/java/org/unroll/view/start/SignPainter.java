package org.unroll.view.start;

import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/** Draws the signs of what is no network on the stage. */
final class SignPainter {

  private static final double LEFT = 14;
  private static final double RIGHT = SketchView.WIDTH - 14;
  private static final double TOP = 9;
  private static final double BOTTOM = SketchView.HEIGHT - 9;

  private final GraphicsContext gc;
  private final Function<Token, Color> colors;

  SignPainter(GraphicsContext gc, Function<Token, Color> colors) {
    this.gc = gc;
    this.colors = colors;
  }

  /** A gradient that fades on its way back, and one that does not. */
  void gradients() {
    axes();
    gc.setStroke(colors.apply(Token.BACKWARD));
    gc.setLineWidth(2);
    gc.strokeLine(LEFT, TOP + 8, RIGHT, TOP + 2);
    gc.strokeLine(LEFT, BOTTOM - 3, RIGHT, TOP + 2);
  }

  /** Two curves of learning and a question. */
  void question() {
    axes();
    gc.setLineWidth(2);
    gc.setStroke(colors.apply(Token.CELL_RNN));
    falling(0.9);
    gc.setStroke(colors.apply(Token.CELL_LSTM));
    falling(0.35);
    write("?", RIGHT - 10, TOP + 10, 20);
  }

  private void falling(double depth) {
    gc.beginPath();
    gc.moveTo(LEFT, TOP);
    double floor = TOP + depth * (BOTTOM - TOP);
    gc.bezierCurveTo(LEFT + 14, TOP, LEFT + 18, floor, RIGHT, floor);
    gc.stroke();
  }

  /** What is printed is not what is right. */
  void mistake() {
    write("≠", SketchView.WIDTH / 2, SketchView.HEIGHT / 2, 30);
  }

  /** Layers without a state. */
  void layers() {
    gc.setLineWidth(1);
    double middle = SketchView.WIDTH / 2;
    for (int k = 0; k < 3; k++) {
      double y = BOTTOM - 6 - k * 16;
      double half = 26 - 7 * k;
      gc.setFill(colors.apply(Token.FORWARD_SOFT));
      gc.fillRoundRect(middle - half, y - 4, 2 * half, 9, 5, 5);
      gc.setStroke(colors.apply(Token.FORWARD));
      gc.strokeRoundRect(middle - half, y - 4, 2 * half, 9, 5, 5);
      if (k < 2) {
        gc.strokeLine(middle, y - 4, middle, y - 11);
      }
    }
  }

  private void axes() {
    gc.setStroke(colors.apply(Token.LINE));
    gc.setLineWidth(1);
    gc.strokeLine(LEFT, TOP, LEFT, BOTTOM);
    gc.strokeLine(LEFT, BOTTOM, RIGHT, BOTTOM);
  }

  private void write(String sign, double x, double y, double size) {
    gc.setFill(colors.apply(Token.TEXT));
    gc.setFont(Font.font(Fonts.FAMILY, FontWeight.BOLD, size));
    gc.setTextAlign(TextAlignment.CENTER);
    gc.setTextBaseline(VPos.CENTER);
    gc.fillText(sign, x, y);
  }
}
