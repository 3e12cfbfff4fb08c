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

  /** Radius of an eigenvalue's dot, at most. */
  private static final double DOT = 3.5;

  /** The dots of a small circle are smaller, or they would run together: so much of the circle's radius. */
  private static final double DOT_SHARE = 1.0 / 18;

  private static final double NEAR = 8;
  private static final double VALUES = 44;

  /** Room for the singular values where their name stands between the numbers of their line. */
  private static final double LOW_VALUES = 30;

  /** From a number of that line to the name beside it. */
  private static final double ASIDE = 14;

  private static final double STRIP_NAME = 46;
  private static final double STRIP_GAP = 8;

  /** From here on there is room for higher rows. */
  private static final double ROOMY = 200;

  private final Texts texts;
  private final GradientPicture picture;
  private final LensWords words;
  private final LensNumbers numbers;

  LensFigure(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.words = new LensWords(texts, picture);
    this.numbers = new LensNumbers(texts, picture);
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
    double size = Math.min(DOT, DOT_SHARE * plane.unit);
    for (int i = 0; i < eigen.real().length; i++) {
      brush.dot(plane.px(eigen.real()[i]), plane.py(eigen.imaginary()[i]), size, dot);
    }
    double left = plane.x + half + 20;
    double values = height - VALUES < numbers.least() ? LOW_VALUES : VALUES;
    numbers.draw(brush, new Box(left, 0, width - left, height - values));
    singularValues(brush, new Box(left, height - values, width - left, values), dot);
  }

  /** Singular values as ticks along a line from 0, with 1 marked. */
  private void singularValues(LabPen brush, Box box, Color tick) {
    double[] values = picture.lens().jacobian().singularValues();
    double unit = box.width() / Math.max(1.1, values[0]);
    double y = box.bottom() - 16;
    Pen pen = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT_SECONDARY));
    brush.line(box.x(), y, box.right(), y, 1, brush.color(Token.LINE));
    for (double value : values) {
      brush.line(box.x() + value * unit, y - 9, box.x() + value * unit, y, 1.6, tick);
    }
    double one = box.x() + unit;
    brush.line(one, y - 12, one, y + 3, 1, brush.color(Token.TEXT_SECONDARY));
    brush.text("0", box.x(), y + 9, pen);
    brush.text("1", one, y + 9, pen.at(HPos.CENTER));
    String name = texts.get("lab.lens.singular");
    if (box.height() < VALUES) {
      boolean before = box.x() + 2 * ASIDE + brush.width(name, pen) < one;
      brush.text(name, (before ? box.x() : one) + ASIDE, y + 9, pen);
    } else {
      brush.text(name, box.x(), box.y() + 8, pen);
    }
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
    List<String> rows = numbers.rows();
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
    List<String> named = numbers.rows();
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
