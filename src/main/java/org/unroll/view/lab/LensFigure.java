package org.unroll.view.lab;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.analysis.Eigenvalues;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StepLens;
import org.unroll.lab.gradient.UnitSlope;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * One step's Jacobian: its eigenvalues on the unit circle, its singular values, what multiplies up, and how
 * much of an error passes each unit.
 */
final class LensFigure implements LiveFigure {

  private static final double DOT = 3.5;
  private static final double NEAR = 8;
  private static final double VALUES = 44;

  /** Numbers that would overlap are left out, the last ones first; all are in the words. */
  private static final double LEAST_LINE = 15;

  private static final double STRIP_NAME = 46;
  private static final double STRIP_GAP = 8;

  /** From here on there is room for higher rows. */
  private static final double ROOMY = 200;

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

  /** Number of rows of the strip of units, and how high it is with its distance from what is above. */
  private double stripRoom(double height) {
    int rows = picture.lens().slopes().size();
    return rows == 0 ? 0 : rows * rowHeight(rows, height) + STRIP_GAP;
  }

  private static double rowHeight(int rows, double height) {
    return rows == 1 ? 11 : height > ROOMY ? 8 : 5;
  }

  private UnitStrip strip(double width, double height) {
    List<UnitSlope> slopes = picture.lens().slopes();
    int units = slopes.isEmpty() ? 0 : slopes.get(0).slopes().length;
    double high = slopes.size() * rowHeight(slopes.size(), height);
    Box box = new Box(STRIP_NAME, height - high - 2, width - STRIP_NAME - 2, high);
    return new UnitStrip(box, units, slopes.size());
  }

  private void units(LabPen brush, double width, double height) {
    List<UnitSlope> slopes = picture.lens().slopes();
    if (slopes.isEmpty()) {
      return;
    }
    UnitStrip strip = strip(width, height);
    Color none = brush.color(Token.BACKGROUND);
    Color full = brush.color(Token.BACKWARD);
    strip.draw(
        brush,
        (row, unit) -> none.interpolate(full, Math.min(1, slopes.get(row).slopes()[unit])),
        picture.focus().unit());
    Pen name = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.lens.units"), 0, strip.box().centreY(), name);
  }

  private Plane plane(double width, double height) {
    double side = Math.min(height, width * 0.44);
    double largest = Math.max(1.08, picture.lens().jacobian().radius() * 1.05);
    return new Plane(side / 2, height / 2, (side / 2 - DOT - 1) / largest);
  }

  @Override
  public void draw(LabPen brush, double width, double whole) {
    units(brush, width, whole);
    double height = whole - stripRoom(whole);
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
    int lines = Math.min(rows.size() / 2, (int) Math.max(1, box.height() / LEAST_LINE));
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
    brush.text(texts.get("lab.lens.singular"), box.x(), box.y() + 8, pen);
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
    OptionalInt unit = strip(width, height).unitAt(x, y);
    if (unit.isPresent()) {
      return Optional.of(words.slopes(unit.getAsInt()) + "\n" + texts.get("lab.unit.pick"));
    }
    Plane plane = plane(width, height - stripRoom(height));
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

  /** An eigenvalue belongs to the step that shows already, and to no unit. */
  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    OptionalInt unit = strip(width, height).unitAt(x, y);
    return unit.isPresent()
        ? Optional.of(picture.focus().withUnit(unit.getAsInt()))
        : Optional.empty();
  }

  @Override
  public String describe() {
    List<String> rows = numbersInWords();
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < rows.size(); i += 2) {
      words.append(texts.get("chart.level", rows.get(i), rows.get(i + 1))).append("; ");
    }
    if (picture.focus().hasUnit()) {
      words.append(this.words.slopes(picture.focus().unit()));
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
    for (UnitSlope slope : picture.lens().slopes()) {
      for (int unit = 0; unit < slope.slopes().length; unit++) {
        table.row("slope of " + LensWords.name(slope), unit + 1, slope.slopes()[unit], "");
      }
    }
    return table.rows();
  }
}
