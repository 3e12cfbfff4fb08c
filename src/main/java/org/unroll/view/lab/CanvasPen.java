package org.unroll.view.lab;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.function.Function;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Fonts;
import org.unroll.view.theme.Token;

/** Draws the lab's pictures on a canvas of the window. For one repaint. */
final class CanvasPen implements LabPen {

  private static final double DASH = 5;

  private final GraphicsContext gc;
  private final Brush brush;

  /**
   * A pen.
   *
   * @param gc scaled already
   * @param colors the theme
   * @param scale pixels of the canvas per unit of the picture
   */
  CanvasPen(GraphicsContext gc, Function<Token, Color> colors, double scale) {
    this.gc = gc;
    this.brush = new Brush(gc, colors, Fonts.FAMILY, scale);
  }

  @Override
  public Color color(Token token) {
    return brush.color(token);
  }

  @Override
  public void fill(Box box, Color color) {
    brush.fill(box, color);
  }

  @Override
  public void outline(Box box, double radius, Color color) {
    brush.outline(box, radius, color);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Color color) {
    brush.line(fromX, fromY, toX, toY, width, color);
  }

  @Override
  public void path(double[] xs, double[] ys, double width, Color color) {
    gc.save();
    gc.setLineJoin(StrokeLineJoin.ROUND);
    gc.setLineCap(StrokeLineCap.ROUND);
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.strokePolyline(xs, ys, xs.length);
    gc.restore();
  }

  @Override
  public void dashed(double[] xs, double[] ys, double width, Color color) {
    gc.save();
    gc.setLineDashes(DASH, DASH);
    gc.setStroke(color);
    gc.setLineWidth(width);
    gc.strokePolyline(xs, ys, xs.length);
    gc.restore();
  }

  @Override
  public void polygon(double[] xs, double[] ys, Color color) {
    brush.polygon(xs, ys, color);
  }

  @Override
  public void dot(double x, double y, double radius, Color color) {
    brush.dot(x, y, radius, color);
  }

  @Override
  public void ring(double x, double y, double radius, double width, Color color) {
    brush.ring(x, y, radius, width, color);
  }

  @Override
  public void pixels(int[] argb, int columns, int rows, Box box) {
    int[] pixels = Arrays.stream(argb).map(CanvasPen::premultiplied).toArray();
    PixelFormat<IntBuffer> format = PixelFormat.getIntArgbPreInstance();
    // In this format the toolkit draws the numbers as they stand, and copies none.
    brush.pixels(
        new WritableImage(new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), format)), box);
  }

  /** A colour with its channels as large as they are seen through its transparency. */
  private static int premultiplied(int argb) {
    int alpha = argb >>> 24;
    return alpha == 0xff
        ? argb
        : alpha << 24
            | seen(argb >> 16, alpha) << 16
            | seen(argb >> 8, alpha) << 8
            | seen(argb, alpha);
  }

  private static int seen(int channel, int alpha) {
    return ((channel & 0xff) * alpha + 127) / 0xff;
  }

  @Override
  public void text(String text, double x, double y, Pen pen) {
    brush.text(text, x, y, pen);
  }

  @Override
  public void upright(String text, double x, double y, Pen pen) {
    brush.upright(text, x, y, pen);
  }

  @Override
  public double width(String text, Pen pen) {
    return brush.width(text, pen);
  }
}
