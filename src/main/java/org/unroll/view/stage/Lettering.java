package org.unroll.view.stage;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;

/** Writes short texts on a canvas in one family of fonts. */
final class Lettering {

  private static final double SLANT = -0.2;

  private final GraphicsContext gc;
  private final String family;

  Lettering(GraphicsContext gc, String family) {
    this.gc = gc;
    this.family = family;
  }

  /**
   * Writes a text with its middle at a height. The baseline is placed here, not by the canvas: where the
   * canvas takes the middle of the same letter to be changes by a tenth of a pixel between pictures.
   */
  void write(String text, double x, double y, Pen pen) {
    Font font = font(pen);
    double drop = TextExtents.of(text, font).drop();
    gc.setFill(pen.color());
    gc.setFont(font);
    gc.setTextBaseline(VPos.BASELINE);
    gc.setTextAlign(alignment(pen));
    if (pen.slanted()) {
      gc.save();
      gc.transform(1, 0, SLANT, 1, x, y);
      gc.fillText(text, 0, drop);
      gc.restore();
    } else {
      gc.fillText(text, x, y + drop);
    }
  }

  /** Writes a text upwards, its middle at a place. */
  void upright(String text, double x, double y, Pen pen) {
    gc.save();
    gc.translate(x, y);
    gc.rotate(-90);
    write(text, 0, 0, pen);
    gc.restore();
  }

  /** Width of a text in pixels. */
  double width(String text, Pen pen) {
    return TextExtents.of(text, font(pen)).width();
  }

  private static TextAlignment alignment(Pen pen) {
    return pen.anchor() == HPos.LEFT
        ? TextAlignment.LEFT
        : pen.anchor() == HPos.RIGHT ? TextAlignment.RIGHT : TextAlignment.CENTER;
  }

  private Font font(Pen pen) {
    return Font.font(family, pen.bold() ? FontWeight.BOLD : FontWeight.NORMAL, pen.size());
  }
}
