package org.unroll.export;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.List;

/**
 * One line of text in one or more faces. It has the same width on every device, so that the window,
 * PNG, SVG and PDF agree where things are.
 *
 * @param runs stretches in one face each
 * @param size of the type, in pixels
 */
public record TextLine(List<Run> runs, float size) {

  private static final FontRenderContext ANY_DEVICE = new FontRenderContext(null, true, true);

  /** From the baseline to the middle of lower-case letters and digits, as a part of the size. */
  private static final double MIDDLE = 0.36;

  /**
   * A stretch of text in one face.
   *
   * @param text not empty
   * @param font in its size
   */
  public record Run(String text, Font font) {

    /** Width in pixels. */
    public double width() {
      return font.getStringBounds(text, ANY_DEVICE).getWidth();
    }
  }

  /** Width in pixels. */
  public double width() {
    return runs.stream().mapToDouble(Run::width).sum();
  }

  /** Draws with the left end of the baseline at (x, y), in the current colour. */
  public void draw(Graphics2D g, double x, double y) {
    double at = x;
    for (Run run : runs) {
      g.setFont(run.font);
      g.drawString(run.text, (float) at, (float) y);
      at += run.width();
    }
  }

  /** Draws with the text's middle at the height y. */
  public void drawMiddle(Graphics2D g, double x, double y) {
    draw(g, x, y + size * MIDDLE);
  }
}
