package org.unroll.view.lab;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartFonts.Weight;
import org.unroll.export.TextLine;
import org.unroll.view.chart.ScreenColors;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the lab's pictures into files: pixels, SVG or PDF, whatever the graphics stand for. */
final class GraphicsPen implements LabPen {

  private static final float DASH = 5;

  /** Fields of a heat-map are drawn as so many pixels per pixel of the picture: readers smooth images. */
  private static final int SHARP = 4;

  private final Graphics2D g;
  private final Function<Token, Color> colors;
  private final ChartFonts fonts;

  /**
   * A pen.
   *
   * @param g its colour, stroke and font are changed
   * @param colors the theme
   */
  GraphicsPen(Graphics2D g, Function<Token, Color> colors, ChartFonts fonts) {
    this.g = g;
    this.colors = colors;
    this.fonts = fonts;
  }

  @Override
  public Color color(Token token) {
    return colors.apply(token);
  }

  @Override
  public void fill(Box box, Color color) {
    double x = Math.rint(box.x());
    double y = Math.rint(box.y());
    double right = Math.rint(box.right());
    fill(new Rectangle2D.Double(x, y, right - x, Math.rint(box.bottom()) - y), color);
  }

  @Override
  public void outline(Box box, double radius, Color color) {
    Shape border =
        new RoundRectangle2D.Double(
            box.x() + 0.5,
            box.y() + 0.5,
            box.width() - 1,
            box.height() - 1,
            2 * radius,
            2 * radius);
    stroke(border, new BasicStroke(1), color);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Color color) {
    stroke(new Line2D.Double(fromX, fromY, toX, toY), new BasicStroke((float) width), color);
  }

  @Override
  public void path(double[] xs, double[] ys, double width, Color color) {
    BasicStroke round =
        new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    stroke(points(xs, ys), round, color);
  }

  @Override
  public void dashed(double[] xs, double[] ys, double width, Color color) {
    BasicStroke dashes =
        new BasicStroke(
            (float) width,
            BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_MITER,
            10,
            new float[] {DASH, DASH},
            0);
    stroke(points(xs, ys), dashes, color);
  }

  @Override
  public void polygon(double[] xs, double[] ys, Color color) {
    Path2D area = points(xs, ys);
    area.closePath();
    fill(area, color);
  }

  @Override
  public void dot(double x, double y, double radius, Color color) {
    fill(circle(x, y, radius), color);
  }

  @Override
  public void ring(double x, double y, double radius, double width, Color color) {
    stroke(circle(x, y, radius), new BasicStroke((float) width), color);
  }

  @Override
  public void pixels(int[] argb, int columns, int rows, Box box) {
    int wide = times(columns, box.width());
    int high = times(rows, box.height());
    BufferedImage image =
        new BufferedImage(columns * wide, rows * high, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, argb[y / high * columns + x / wide]);
      }
    }
    AffineTransform place = AffineTransform.getTranslateInstance(box.x(), box.y());
    place.scale(box.width() / image.getWidth(), box.height() / image.getHeight());
    g.drawImage(image, place, null);
  }

  private static int times(int fields, double length) {
    return Math.max(1, (int) Math.ceil(SHARP * length / fields));
  }

  @Override
  public void text(String text, double x, double y, Pen pen) {
    TextLine line = line(text, pen);
    double before =
        pen.anchor() == HPos.LEFT ? 0 : line.width() / (pen.anchor() == HPos.RIGHT ? 1 : 2);
    g.setColor(ScreenColors.awt(pen.color()));
    line.drawMiddle(g, x - before, y);
  }

  @Override
  public void upright(String text, double x, double y, Pen pen) {
    AffineTransform before = g.getTransform();
    g.translate(x, y);
    g.rotate(-Math.PI / 2);
    text(text, 0, 0, pen);
    g.setTransform(before);
  }

  @Override
  public double width(String text, Pen pen) {
    return line(text, pen).width();
  }

  private TextLine line(String text, Pen pen) {
    return fonts.line(text, pen.bold() ? Weight.SEMI_BOLD : Weight.REGULAR, (float) pen.size());
  }

  private void fill(Shape shape, Color color) {
    g.setColor(ScreenColors.awt(color));
    g.fill(shape);
  }

  private void stroke(Shape shape, BasicStroke stroke, Color color) {
    g.setColor(ScreenColors.awt(color));
    g.setStroke(stroke);
    g.draw(shape);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Path2D points(double[] xs, double[] ys) {
    Path2D path = new Path2D.Double();
    for (int n = 0; n < xs.length; n++) {
      if (n == 0) {
        path.moveTo(xs[n], ys[n]);
      } else {
        path.lineTo(xs[n], ys[n]);
      }
    }
    return path;
  }
}
