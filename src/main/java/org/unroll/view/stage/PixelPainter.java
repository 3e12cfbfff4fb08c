package org.unroll.view.stage;

import org.unroll.engine.TracePart;
import org.unroll.view.theme.Token;

/** Draws an input that is a picture as one: its pixels from dark to light, with the numbers that went in. */
final class PixelPainter {

  private final Brush brush;

  PixelPainter(Brush brush) {
    this.brush = brush;
  }

  /** Whether the inputs are pictures. */
  static boolean applies(TierPicture picture, boolean decoder) {
    return !decoder && picture.content().example().pictureWidth() > 0;
  }

  /**
   * Draws the picture of a step, square, as large as the room for chips allows.
   *
   * @param chip where the step's input stands
   */
  void paint(TierPicture picture, int step, Box chip) {
    TracePart first = picture.parts().get(0);
    int width = picture.content().example().pictureWidth();
    double[] pixels = first.trace().value("x", step);
    int rows = pixels.length / width;
    double side = Math.min(chip.width(), chip.height() + 16);
    Box square = new Box(chip.centreX() - side / 2, chip.y() - 14, side, side);
    brush.fill(square.inset(-1), brush.color(Token.INK));
    for (int i = 0; i < pixels.length; i++) {
      Box pixel = square.row(i / width, rows).column(i % width, width);
      brush.fill(pixel, brush.color(Token.PANEL, Math.max(0, Math.min(1, pixels[i]))));
    }
  }
}
