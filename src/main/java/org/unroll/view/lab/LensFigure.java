package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.analysis.Eigenvalues;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StepLens;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** One step's Jacobian: its eigenvalues on the unit circle, its singular values, what multiplies up. */
final class LensFigure implements LiveFigure {

  private static final double DOT = 3.5;
  private static final double NEAR = 8;
  private static final double VALUES = 40;

  private final Texts texts;
  private final GradientPicture picture;
  private final LensWords words;

  LensFigure(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.words = new LensWords(texts, picture);
  }

  @Override
  public String id() {
    return "lens";
  }

  @Override
  public String title() {
    return words.title();
  }

  @Override
  public String formal() {
    return words.formal();
  }

  @Override
  public String caption() {
    return words.answer();
  }

  /** Where eigenvalues stand. */
  private record Plane(double x, double y, double unit) {
    double px(double real) {
      return x + real * unit;
    }

    double py(double imaginary) {
      return y - imaginary * unit;
    }
  }

  private Plane plane(double width, double height) {
    double side = Math.min(height, width * 0.44);
    double largest = Math.max(1.08, picture.lens().jacobian().radius() * 1.05);
    return new Plane(side / 2, height / 2, (side / 2 - DOT - 1) / largest);
  }

  @Override
  public void draw(LabPen brush, double width, double height) {
    Plane plane = plane(width, height);
    Color line = brush.color(Token.LINE);
    double half = Math.min(height, width * 0.44) / 2;
    brush.line(plane.x - half, plane.y, plane.x + half, plane.y, 1, line);
    brush.line(plane.x, plane.y - half, plane.x, plane.y + half, 1, line);
    brush.ring(plane.x, plane.y, plane.unit, 1.2, brush.color(Token.TEXT_SECONDARY));
    Eigenvalues eigen = picture.lens().jacobian().eigenvalues();
    Color dot =
        brush
            .color(new VariantNames(texts, picture).token(picture.focus().variant()))
            .deriveColor(0, 1, 1, 0.85);
    for (int i = 0; i < eigen.real().length; i++) {
      brush.dot(plane.px(eigen.real()[i]), plane.py(eigen.imaginary()[i]), DOT, dot);
    }
    double left = plane.x + half + 20;
    numbers(brush, new Box(left, 0, width - left, height - VALUES));
    singularValues(brush, new Box(left, height - VALUES, width - left, VALUES), dot);
  }

  private void numbers(LabPen brush, Box box) {
    List<String> rows = numbersInWords();
    int lines = rows.size() / 2;
    double high = Math.min(26, box.height() / lines);
    Pen name = new Pen(12, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY));
    Pen value = new Pen(13, true, false, HPos.RIGHT, brush.color(Token.TEXT));
    for (int i = 0; i < lines; i++) {
      double y = box.y() + (i + 0.5) * high;
      brush.text(rows.get(2 * i), box.x(), y, name);
      brush.text(rows.get(2 * i + 1), box.right(), y, value);
    }
  }

  private List<String> numbersInWords() {
    StepLens lens = picture.lens();
    int last = picture.length();
    int step = picture.focus().step() + 1;
    return List.of(
        texts.get("lab.lens.radius"),
        Numbers.significant(lens.radius(), 3),
        texts.get("lab.lens.slope", last, step),
        Numbers.significant(lens.cause().slope(), 3),
        texts.get("lab.lens.largest"),
        Numbers.significant(lens.jacobian().norm(), 3),
        texts.get("lab.lens.flat"),
        Numbers.percent(lens.flat()),
        texts.get("lab.lens.product", last, step),
        Numbers.significant(lens.product(), 2));
  }

  /** Singular values as ticks along a line from 0, with 1 marked. */
  private void singularValues(LabPen brush, Box box, Color tick) {
    double[] values = picture.lens().jacobian().singularValues();
    double unit = box.width() / Math.max(1.1, values[0]);
    double y = box.bottom() - 16;
    Pen pen = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.lens.singular"), box.x(), box.y() + 4, pen);
    brush.line(box.x(), y, box.right(), y, 1, brush.color(Token.LINE));
    for (double value : values) {
      brush.line(box.x() + value * unit, y - 9, box.x() + value * unit, y, 1.6, tick);
    }
    double one = box.x() + unit;
    brush.line(one, y - 12, one, y + 3, 1, brush.color(Token.TEXT_SECONDARY));
    brush.text("0", box.x(), y + 9, pen);
    brush.text("1", one, y + 9, pen.at(HPos.CENTER));
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    Plane plane = plane(width, height);
    Eigenvalues eigen = picture.lens().jacobian().eigenvalues();
    return IntStream.range(0, eigen.real().length)
        .filter(i -> distance(plane, eigen, i, x, y) < NEAR)
        .boxed()
        .min(
            (a, b) ->
                Double.compare(distance(plane, eigen, a, x, y), distance(plane, eigen, b, x, y)))
        .map(
            i ->
                texts.get(
                    "lab.lens.tip",
                    Numbers.fixed(eigen.real()[i], 3),
                    Numbers.signed(eigen.imaginary()[i], 3),
                    Numbers.fixed(Math.hypot(eigen.real()[i], eigen.imaginary()[i]), 3)));
  }

  private static double distance(Plane plane, Eigenvalues eigen, int i, double x, double y) {
    return Math.hypot(plane.px(eigen.real()[i]) - x, plane.py(eigen.imaginary()[i]) - y);
  }

  /** An eigenvalue belongs to the step that shows already. */
  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    return Optional.empty();
  }

  @Override
  public String describe() {
    List<String> rows = numbersInWords();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < rows.size(); i += 2) {
      words.append(texts.get("chart.level", rows.get(i), rows.get(i + 1))).append("; ");
    }
    return words.toString().strip();
  }

  @Override
  public FigureRows rows() {
    FigureRows.Builder table = FigureRows.of("quantity", "index", "value", "imaginary part");
    List<String> named = numbersInWords();
    for (int i = 0; i < named.size(); i += 2) {
      table.row(named.get(i), "", named.get(i + 1), "");
    }
    Eigenvalues eigen = picture.lens().jacobian().eigenvalues();
    for (int i = 0; i < eigen.real().length; i++) {
      table.row("eigenvalue", i + 1, eigen.real()[i], eigen.imaginary()[i]);
    }
    double[] singular = picture.lens().jacobian().singularValues();
    for (int i = 0; i < singular.length; i++) {
      table.row("singular value", i + 1, singular[i], "");
    }
    return table.rows();
  }
}
