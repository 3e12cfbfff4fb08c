package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.export.ChartFonts;
import org.unroll.export.ChartFonts.Weight;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Writes down what is drawn. */
final class RecordingPen implements LabPen {

  /** A line of text, in pixels from the left and, to its middle, from the top. */
  record Written(String text, double left, double right, double middle, double size) {

    /** Letters without an arm or a leg fill two thirds of their line. */
    boolean covers(Written other) {
      return left < other.right
          && other.left < right
          && Math.abs(middle - other.middle) < (size + other.size) / 3;
    }
  }

  private static final ChartFonts FONTS = ChartFonts.bundled();

  private final List<String> strokes = new ArrayList<>();
  private final List<Written> written = new ArrayList<>();

  List<String> strokes() {
    return List.copyOf(strokes);
  }

  /** All lines of text. */
  List<Written> written() {
    return List.copyOf(written);
  }

  private void say(Object... what) {
    strokes.add(Arrays.deepToString(what));
  }

  @Override
  public Color color(Token token) {
    return LabPicture.paper().apply(token);
  }

  @Override
  public void fill(Box box, Color color) {
    say("fill", box, color);
  }

  @Override
  public void outline(Box box, double radius, Color color) {
    say("outline", box, color);
  }

  @Override
  public void line(double fromX, double fromY, double toX, double toY, double width, Color color) {
    say("line", fromX, fromY, toX, toY, width, color);
  }

  @Override
  public void path(double[] xs, double[] ys, double width, Color color) {
    say("path", xs, ys, width, color);
  }

  @Override
  public void dashed(double[] xs, double[] ys, double width, Color color) {
    say("dashed", xs, ys, width, color);
  }

  @Override
  public void polygon(double[] xs, double[] ys, Color color) {
    say("polygon", xs, ys, color);
  }

  @Override
  public void dot(double x, double y, double radius, Color color) {
    say("dot", x, y, radius, color);
  }

  @Override
  public void ring(double x, double y, double radius, double width, Color color) {
    say("ring", x, y, radius, width, color);
  }

  @Override
  public void pixels(int[] argb, int columns, int rows, Box box) {
    say("pixels", argb, columns, rows, box);
  }

  @Override
  public void text(String text, double x, double y, Pen pen) {
    say("text", text, x, y);
    double wide = width(text, pen);
    double left =
        pen.anchor() == HPos.LEFT ? x : pen.anchor() == HPos.RIGHT ? x - wide : x - wide / 2;
    written.add(new Written(text, left, left + wide, y, pen.size()));
  }

  @Override
  public void upright(String text, double x, double y, Pen pen) {
    say("upright", text, x, y);
  }

  @Override
  public double width(String text, Pen pen) {
    Weight weight = pen.bold() ? Weight.SEMI_BOLD : Weight.REGULAR;
    return FONTS.line(text, weight, (float) pen.size()).width();
  }
}
