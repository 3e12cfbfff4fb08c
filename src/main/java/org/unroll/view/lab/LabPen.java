package org.unroll.view.lab;

import javafx.scene.paint.Color;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/**
 * What the lab's pictures are drawn with: on a canvas in the window, or into a file. Places are in
 * pixels of a picture that is not magnified, x to the right, y downwards. Nothing here needs a window;
 * a colour is four numbers.
 */
public interface LabPen {

  /** A token's colour in the theme. */
  Color color(Token token);

  /** Fills a box whose edges are moved to whole pixels, so that neighbours meet. */
  void fill(Box box, Color color);

  /** A border of one pixel just inside a box with whole coordinates. */
  void outline(Box box, double radius, Color color);

  /** A straight line. */
  void line(double fromX, double fromY, double toX, double toY, double width, Color color);

  /** Straight lines from point to point. */
  void path(double[] xs, double[] ys, double width, Color color);

  /** The same, interrupted. */
  void dashed(double[] xs, double[] ys, double width, Color color);

  /** A filled area. */
  void polygon(double[] xs, double[] ys, Color color);

  /** A filled circle. */
  void dot(double x, double y, double radius, Color color);

  /** A circle's border. */
  void ring(double x, double y, double radius, double width, Color color);

  /**
   * A picture of numbers, one coloured field each, with sharp edges.
   *
   * @param argb row by row: alpha, red, green, blue, not premultiplied
   */
  void pixels(int[] argb, int columns, int rows, Box box);

  /** Writes a text with its middle at a height. */
  void text(String text, double x, double y, Pen pen);

  /** Writes a text upwards, its middle at a place. */
  void upright(String text, double x, double y, Pen pen);

  /** Width of a text in pixels. */
  double width(String text, Pen pen);

  /** The colours of values and gradients. */
  default ValuePalette palette() {
    return ValuePalette.of(this::color);
  }
}
