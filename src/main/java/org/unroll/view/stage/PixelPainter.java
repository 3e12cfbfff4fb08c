package org.unroll.view.stage;

import javafx.scene.paint.Color;
import org.unroll.engine.TracePart;
import org.unroll.view.theme.Token;

/** Draws an input that is a picture as one: its pixels from dark to light, with the numbers that went in. */
final class PixelPainter {

  private static final double LARGER = 14;
  private static final double UP = 8;

  private final Brush brush;

  PixelPainter(Brush brush) {
    this.brush = brush;
  }

  /** Whether the inputs are pictures. */
  static boolean applies(TierPicture picture, boolean decoder) {
    return !decoder && picture.content().example().pictureWidth() > 0;
  }

  /**
   * Draws the picture of a step below its card, square, larger than a word's chip.
   *
   * @param chip where the step's input stands
   */
  void paint(TierPicture picture, int step, Box chip) {
    double side = Math.min(chip.width(), chip.height() + LARGER);
    paintIn(picture, step, new Box(chip.centreX() - side / 2, chip.y() - UP, side, side));
  }

  /** Draws the picture of a step, square, in the middle of a room. */
  void paintIn(TierPicture picture, int step, Box room) {
    TracePart first = picture.parts().get(0);
    int width = picture.content().example().pictureWidth();
    double[] pixels = first.trace().value("x", step);
    int rows = pixels.length / width;
    double side = Math.min(room.width(), room.height());
    Box square = new Box(room.centreX() - side / 2, room.centreY() - side / 2, side, side).inset(1);
    brush.fill(square.inset(-1), dark());
    for (int i = 0; i < pixels.length; i++) {
      Box pixel = square.row(i / width, rows).column(i % width, width);
      brush.fill(pixel, dark().interpolate(bright(), Math.max(0, Math.min(1, pixels[i]))));
    }
  }

  /** A bright pixel is bright in both themes: a photograph has no dark theme. */
  private Color bright() {
    return isInkDark() ? brush.color(Token.PANEL) : brush.color(Token.INK);
  }

  private Color dark() {
    return isInkDark() ? brush.color(Token.INK) : brush.color(Token.PANEL);
  }

  private boolean isInkDark() {
    return brush.color(Token.INK).getBrightness() < brush.color(Token.PANEL).getBrightness();
  }
}
