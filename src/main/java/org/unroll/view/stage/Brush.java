package org.unroll.view.stage;

import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import org.unroll.view.theme.Token;
import org.unroll.view.theme.ValuePalette;

/**
 * Draws boxes, lines and short texts on a canvas in the theme's colours. What lies wholly outside the
 * area it draws for is left out: many painters draw more than a {@linkplain TiledCanvas tile} holds.
 */
public final class Brush {

  /** How much is left of the colour of what has not happened yet. */
  public static final double PALE = 0.45;

  /** An area that everything lies in. */
  static final Box EVERYWHERE = new Box(-1e9, -1e9, 2e9, 2e9);

  /** How far, in pixels, the soft edge of a line may stand out over its width. */
  private static final double SOFT = 2;

  private static final double ARROW = 4;

  private final GraphicsContext gc;
  private final Function<Token, Color> colors;
  private final ValuePalette palette;
  private final Lettering lettering;
  private final double scale;
  private final Box area;

  /**
   * A brush for one repaint.
   *
   * @param colors the theme
   * @param family the font of all texts
   * @param scale pixels of the screen per unit of the picture
   */
  public Brush(GraphicsContext gc, Function<Token, Color> colors, String family, double scale) {
    this(gc, colors, family, scale, EVERYWHERE);
  }

  /**
   * A brush for one repaint of a part of a picture.
   *
   * @param area the part, in units of the picture
   */
  public Brush(
      GraphicsContext gc, Function<Token, Color> colors, String family, double scale, Box area) {
    this.area = area;
    this.gc = gc;
    this.colors = colors;
    this.palette = ValuePalette.of(colors);
    this.lettering = new Lettering(gc, family);
    this.scale = scale;
  }

  /** A token's colour. */
  public Color color(Token token) {
    return colors.apply(token);
  }

  /** A token's colour, let through by a share. */
  public Color color(Token token, double opacity) {
    return colors.apply(token).deriveColor(0, 1, 1, opacity);
  }

  /** The colours of values and gradients. */
  public ValuePalette palette() {
    return palette;
  }

  /** Fills a box whose edges are moved to whole pixels of the screen, so that neighbours meet. */
  public void fill(Box box, Color color) {
    if (isOut(box, 0)) {
      return;
    }
    Box whole = snap(box);
    gc.setFill(color);
    gc.fillRect(whole.x(), whole.y(), whole.width(), whole.height());
  }

  /** A box with its edges moved to whole pixels. Only such a box clips and clears without traces. */
  public Box snap(Box box) {
    double x = snap(box.x());
    double y = snap(box.y());
    return new Box(x, y, snap(box.right()) - x, snap(box.bottom()) - y);
  }

  /** The nearest whole pixel of the screen, in the picture's units. */
  public double snap(double place) {
    return Math.rint(place * scale) / scale;
  }

  /** Fills a box with round corners. */
  public void round(Box box, double radius, Color color) {
    if (isOut(box, 0)) {
      return;
    }
    gc.setFill(color);
    new RoundBox(gc, box, radius, scale).fill();
  }

  /** A border of one pixel just inside a box with whole coordinates. */
  public void outline(Box box, double radius, Color color) {
    outline(box, radius, 1, color);
  }

  /** A border just inside a box with whole coordinates. */
  public void outline(Box box, double radius, double width, Color color) {
    if (isOut(box, 0)) {
      return;
    }
    gc.setStroke(color);
    gc.setFill(color);
    new RoundBox(gc, box, radius, scale).outline(width);
  }

  /** A straight line. */
  public void line(double fromX, double fromY, double toX, double toY, double width, Color color) {
    if (isOut(Box.between(fromX, fromY, toX, toY), width)) {
      return;
    }
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.strokeLine(fromX, fromY, toX, toY);
  }

  /** A filled circle. */
  public void dot(double x, double y, double radius, Color color) {
    if (isOut(new Box(x, y, 0, 0), radius)) {
      return;
    }
    gc.setFill(color);
    gc.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** A filled area. */
  public void polygon(double[] xs, double[] ys, Color color) {
    if (isOut(Box.around(xs, ys), 0)) {
      return;
    }
    gc.setFill(color);
    gc.fillPolygon(xs, ys, xs.length);
  }

  /** A vertical arrow; it points to the second height. */
  public void arrow(double x, double fromY, double toY, double width, Color color) {
    double head = Math.min(ARROW + width, Math.abs(toY - fromY));
    double neck = toY - Math.signum(toY - fromY) * head;
    line(x, fromY, x, neck, width, color);
    double half = 2.5 + width / 2;
    polygon(new double[] {x - half, x + half, x}, new double[] {neck, neck, toY}, color);
  }

  /** A line along several points, x and y by turns. */
  public void path(double[] points, double width, Color color) {
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.beginPath();
    gc.moveTo(points[0], points[1]);
    for (int k = 2; k < points.length; k += 2) {
      gc.lineTo(points[k], points[k + 1]);
    }
    gc.stroke();
  }

  /** A straight line with round ends. */
  public void roundLine(
      double fromX, double fromY, double toX, double toY, double width, Color color) {
    gc.save();
    gc.setLineCap(StrokeLineCap.ROUND);
    line(fromX, fromY, toX, toY, width, color);
    gc.restore();
  }

  /** An arc that rises from one point to a height and comes down at another. */
  public void curve(
      double fromX, double fromY, double toX, double toY, double high, double width, Color color) {
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.beginPath();
    gc.moveTo(fromX, fromY);
    gc.bezierCurveTo(fromX, high, toX - (toX - fromX) * 0.1, high, toX, toY);
    gc.stroke();
  }

  /** A circle filled from below up to a share of its height. */
  public void segment(double x, double y, double radius, double share, Color color) {
    double level = radius * (1 - 2 * Math.max(0, Math.min(1, share)));
    double reach = Math.toDegrees(Math.acos(level / radius));
    gc.setFill(color);
    gc.fillArc(
        x - radius, y - radius, 2 * radius, 2 * radius, 270 - reach, 2 * reach, ArcType.CHORD);
  }

  /** A circle's border. */
  public void ring(double x, double y, double radius, double width, Color color) {
    if (isOut(new Box(x, y, 0, 0), radius + width)) {
      return;
    }
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /** Draws a picture of numbers, one pixel each, with sharp edges. */
  public void pixels(Image image, Box box) {
    if (isOut(box, 0)) {
      return;
    }
    Box whole = snap(box);
    gc.setImageSmoothing(false);
    gc.drawImage(image, whole.x(), whole.y(), whole.width(), whole.height());
  }

  /** Writes a text with its middle at a height. */
  public void text(String text, double x, double y, Pen pen) {
    if (!isOut(text, x, y, pen)) {
      lettering.write(text, x, y, pen);
    }
  }

  /** Writes a text upwards, its middle at a place. */
  public void upright(String text, double x, double y, Pen pen) {
    if (!isOut(text, x, y, pen)) {
      lettering.upright(text, x, y, pen);
    }
  }

  /** Width of a text in pixels. */
  public double width(String text, Pen pen) {
    return lettering.width(text, pen);
  }

  /** No letter is wider than high, and no text is long enough for the difference to matter. */
  private boolean isOut(String text, double x, double y, Pen pen) {
    return isOut(new Box(x, y, 0, 0), (text.length() + 1) * pen.size());
  }

  /** Whether nothing of a box, and of a margin around it, lies in the area. */
  private boolean isOut(Box box, double margin) {
    return !area.overlaps(box.inset(-margin - SOFT / scale));
  }
}
