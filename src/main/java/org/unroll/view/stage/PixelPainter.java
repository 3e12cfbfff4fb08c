package org.unroll.view.stage;

import javafx.scene.paint.Color;
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

  /** Draws the picture of a step, square, in the middle of a room. */
  void paintIn(TierPicture picture, int step, Box room) {
    TracePart first = picture.parts().get(0);
    int width = picture.content().example().pictureWidth();
    double[] pixels = first.trace().value("x", step);
    int rows = pixels.length / width;
    double side = Math.min(room.width(), room.height());
    Box square = new Box(room.centreX() - side / 2, room.centreY() - side / 2, side, side).inset(1);
    brush.fill(square.inset(-1), dark());
    // Where the dark is that of the panel, nothing else says where the picture ends.
    brush.outline(square.inset(-1), 0, brush.color(Token.LINE));
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
