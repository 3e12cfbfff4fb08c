package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import org.unroll.analysis.GradientSplit;
import org.unroll.analysis.Retention;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.MemoryWays;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/**
 * Above, which part of the gradient came on the memory's own way, step by step; below, what the gates
 * predict to be left of a memory, and what is left; at the bottom how far each unit's own gate is open.
 */
final class WaysFigure implements LiveFigure {

  private static final double AXIS = 44;
  private static final double GAP = 24;
  private static final double LEGEND = 18;

  /** Height of the row of units at the bottom. */
  private static final double STRIP = 16;

  private static final double[] NONE = {};
  private static final int FEWEST_DECADES = 2;

  private final Texts texts;
  private final GradientPicture picture;
  private final WaysWords words;

  WaysFigure(Texts texts, GradientPicture picture) {
    this.texts = texts;
    this.picture = picture;
    this.words = new WaysWords(texts, picture);
  }

  @Override
  public String id() {
    return "ways";
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

  private static Box bars(double width, double height) {
    double room = height - 2 * LEGEND - GAP - STRIP;
    return new Box(AXIS, LEGEND, width - AXIS - 4, Math.floor(room * 0.5));
  }

  private static Box curve(double width, double height) {
    Box bars = bars(width, height);
    double top = bars.bottom() + GAP;
    return new Box(AXIS, top, bars.width(), height - LEGEND - STRIP - top);
  }

  private static UnitStrip strip(MemoryWays ways, double width, double height) {
    Box bars = bars(width, height);
    Box box = new Box(AXIS, height - STRIP + 3, bars.width(), STRIP - 6);
    return new UnitStrip(box, ways.open().length, 1);
  }

  /** The unit that is picked out, if this is its network; below 0 for none. */
  private int unit() {
    return picture.ownMemory().isPresent() ? picture.focus().unit() : Focus.NO_UNIT;
  }

  @Override
  public void draw(LabPen brush, double width, double height) {
    if (picture.memory().isEmpty()) {
      onlyWay(brush, new Box(AXIS, LEGEND, width - AXIS - 4, height - 2 * LEGEND));
      return;
    }
    MemoryWays ways = picture.memory().get();
    paintBars(brush, ways.split(), bars(width, height));
    paintCurve(brush, ways.retention(), curve(width, height));
    Box bars = bars(width, height);
    Box curve = curve(width, height);
    double x = bars.x() + (picture.focus().step() + 0.5) * bars.width() / picture.length();
    brush.line(x, bars.y() - 3, x, bars.bottom() + 3, 1.6, brush.color(Token.FORWARD));
    brush.line(x, curve.y(), x, curve.bottom() + 3, 1.6, brush.color(Token.FORWARD));
    steps(brush, curve);
    UnitStrip strip = strip(ways, width, height);
    strip.draw(brush, (row, unit) -> brush.palette().openness(ways.open()[unit]), unit());
    Pen name = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.ways.open"), AXIS - 6, strip.box().centreY(), name);
  }

  /** Without a memory beside the weights all of the gradient comes through them, at every step. */
  private void onlyWay(LabPen brush, Box box) {
    brush.fill(box, brush.color(Token.GATE));
    scale(brush, box);
    key(brush, Token.GATE, texts.get("lab.ways.weights"), box.x());
    double x = box.x() + (picture.focus().step() + 0.5) * box.width() / picture.length();
    brush.line(x, box.y() - 3, x, box.bottom() + 3, 1.6, brush.color(Token.FORWARD));
    steps(brush, box);
  }

  private static double direct(GradientSplit split, int step) {
    double both = split.direct()[step] + split.rest()[step];
    return both > 0 ? split.direct()[step] / both : 0;
  }

  private void paintBars(LabPen brush, GradientSplit split, Box box) {
    int length = split.total().length;
    brush.fill(box, brush.color(Token.GATE));
    for (int k = 0; k < length; k++) {
      double left = box.x() + k * box.width() / length;
      double high = direct(split, k) * box.height();
      double right = box.x() + (k + 1) * box.width() / length;
      Box bar = new Box(left, box.bottom() - high, right - left, high);
      brush.fill(bar, brush.color(Token.BACKWARD));
    }
    scale(brush, box);
    double next = key(brush, Token.BACKWARD, texts.get("lab.ways.cell"), box.x());
    key(brush, Token.GATE, texts.get("lab.ways.gates"), next + 14);
  }

  private void scale(LabPen brush, Box box) {
    Pen small = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.ways.all"), box.x() - 6, box.y() + 6, small);
    brush.text("0", box.x() - 6, box.bottom() - 6, small);
  }

  private static double key(LabPen brush, Token token, String words, double x) {
    Pen pen = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT));
    brush.fill(new Box(x, 2, 10, 10), brush.color(token));
    brush.text(words, x + 15, 7, pen);
    return x + 15 + brush.width(words, pen);
  }

  private void paintCurve(LabPen brush, Retention retention, Box box) {
    double[] predicted = perUnit(retention, retention.directNorms());
    double[] measured = perUnit(retention, retention.totalNorms());
    double[] unitPredicted = unit() < 0 ? NONE : column(retention.predicted(), unit());
    double[] unitMeasured = unit() < 0 ? NONE : column(retention.measured(), unit());
    Decades decades = Decades.of(predicted, measured, unitPredicted, unitMeasured);
    Pen small = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    brush.line(box.x(), box.y(), box.right(), box.y(), 1, brush.color(Token.LINE));
    brush.line(box.x(), box.bottom(), box.right(), box.bottom(), 1, brush.color(Token.LINE));
    brush.text(power(decades.top()), box.x() - 6, box.y(), small);
    brush.text(power(decades.bottom()), box.x() - 6, box.bottom(), small);
    line(brush, measured, decades, box, new Line(Token.BACKWARD, 2.5, false));
    line(brush, predicted, decades, box, new Line(Token.TEXT, 1.5, true));
    line(brush, unitMeasured, decades, box, new Line(Token.BACKWARD, 1, false));
    line(brush, unitPredicted, decades, box, new Line(Token.TEXT, 1, true));
    double y = box.y() - GAP / 2;
    Pen words = new Pen(11, false, false, HPos.LEFT, brush.color(Token.TEXT));
    String shorter = unit() < 0 ? "" : ".short";
    String left = texts.get("lab.ways.measured" + shorter);
    brush.line(box.x(), y, box.x() + 14, y, 2, brush.color(Token.BACKWARD));
    brush.text(left, box.x() + 18, y, words);
    double next = box.x() + 32 + brush.width(left, words);
    brush.line(next, y, next + 5, y, 1.5, brush.color(Token.TEXT));
    brush.line(next + 9, y, next + 14, y, 1.5, brush.color(Token.TEXT));
    String right = texts.get("lab.ways.predicted" + shorter);
    brush.text(right, next + 18, y, words);
    if (unit() >= 0) {
      double last = next + 32 + brush.width(right, words);
      brush.line(last, y, last + 14, y, 1, brush.color(Token.TEXT));
      brush.text(texts.get("lab.ways.thin", unit() + 1), last + 18, y, words);
    }
  }

  /** How a curve is drawn. */
  private record Line(Token token, double width, boolean dashed) {}

  /** A unit's number at every step, without its sign. */
  private static double[] column(double[][] rows, int unit) {
    return Arrays.stream(rows).mapToDouble(row -> Math.abs(row[unit])).toArray();
  }

  /** A Frobenius norm as root mean square over units: 1 for a memory that is as it was. */
  private static double[] perUnit(Retention retention, double[] norms) {
    double unit = Math.sqrt(retention.predicted()[0].length);
    return Arrays.stream(norms).map(norm -> norm / unit).toArray();
  }

  private static String power(int exponent) {
    return exponent == 0 ? "1" : Numbers.powerOfTen(exponent);
  }

  /** The powers of ten between which curves lie. */
  private record Decades(int bottom, int top) {
    static Decades of(double[]... curves) {
      double[] all =
          Arrays.stream(curves).flatMapToDouble(Arrays::stream).filter(v -> v > 0).toArray();
      double least = Arrays.stream(all).min().orElse(1);
      double most = Arrays.stream(all).max().orElse(1);
      int top = Math.max(0, (int) Math.ceil(Math.log10(most) - 1e-9));
      int bottom = Math.min(top - FEWEST_DECADES, (int) Math.floor(Math.log10(least)));
      return new Decades(bottom, top);
    }

    double share(double value) {
      return (top - Math.log10(value)) / (top - bottom);
    }
  }

  private static void line(LabPen brush, double[] values, Decades decades, Box box, Line line) {
    for (int t = 1; t < values.length; t++) {
      if (values[t - 1] > 0 && values[t] > 0 && (!line.dashed || t % 2 == 0)) {
        brush.line(
            x(box, t - 1, values.length),
            y(box, values[t - 1], decades),
            x(box, t, values.length),
            y(box, values[t], decades),
            line.width,
            brush.color(line.token));
      }
    }
  }

  private static double x(Box box, int step, int length) {
    return box.x() + (step + 0.5) * box.width() / length;
  }

  private static double y(Box box, double value, Decades decades) {
    return box.y() + decades.share(value) * box.height();
  }

  private void steps(LabPen brush, Box box) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    brush.text("1", x(box, 0, picture.length()), box.bottom() + 9, pen);
    brush.text(
        Integer.toString(picture.length()),
        x(box, picture.length() - 1, picture.length()),
        box.bottom() + 9,
        pen);
    brush.text(texts.get("lab.ways.axis"), box.centreX(), box.bottom() + 9, pen);
  }

  private Optional<Integer> stepAt(double x, double y, double width, double height) {
    Box bars = bars(width, height);
    int step = (int) Math.floor((x - bars.x()) / bars.width() * picture.length());
    boolean inside = step >= 0 && step < picture.length() && y >= bars.y() && y < height - STRIP;
    return inside && picture.memory().isPresent() ? Optional.of(step) : Optional.empty();
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    OptionalInt unit = unitAt(x, y, width, height);
    return unit.isPresent()
        ? Optional.of(words.ofUnit(unit.getAsInt()) + "\n" + texts.get("lab.unit.pick"))
        : stepAt(x, y, width, height).map(step -> words(picture.memory().orElseThrow(), step));
  }

  private OptionalInt unitAt(double x, double y, double width, double height) {
    return picture.memory().isEmpty()
        ? OptionalInt.empty()
        : strip(picture.memory().get(), width, height).unitAt(x, y);
  }

  private String words(MemoryWays ways, int step) {
    GradientSplit split = ways.split();
    String gradient =
        texts.get(
            "lab.ways.tip",
            step + 1,
            Numbers.plain(split.total()[step]),
            Numbers.plain(split.direct()[step]),
            Numbers.plain(split.rest()[step]));
    Retention retention = ways.retention();
    double predicted = perUnit(retention, retention.directNorms())[step];
    return Double.isNaN(predicted)
        ? gradient
        : gradient
            + "\n"
            + texts.get(
                "lab.ways.tip.left",
                Numbers.plain(predicted),
                Numbers.plain(perUnit(retention, retention.totalNorms())[step]));
  }

  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    Focus now = picture.focus();
    OptionalInt unit = unitAt(x, y, width, height);
    return unit.isPresent()
        ? picture
            .memory()
            .map(w -> new Focus(w.variant(), now.step(), now.layer(), unit.getAsInt()))
        : stepAt(x, y, width, height)
            .map(step -> new Focus(now.variant(), step, now.layer(), Focus.NO_UNIT));
  }

  @Override
  public String describe() {
    String said = picture.memory().map(ways -> words(ways, picture.focus().step())).orElse("");
    return unit() < 0 ? said : said + "\n" + words.ofUnit(unit());
  }

  @Override
  public FigureRows rows() {
    List<String> columns =
        new ArrayList<>(
            List.of("step", "along the memory", "other ways", "all", "predicted", "measured"));
    if (unit() >= 0) {
      columns.add("predicted, unit " + (unit() + 1));
      columns.add("measured, unit " + (unit() + 1));
    }
    FigureRows.Builder table = FigureRows.of(columns.toArray(String[]::new));
    picture.memory().ifPresent(ways -> rows(table, ways));
    return table.rows();
  }

  private void rows(FigureRows.Builder table, MemoryWays ways) {
    GradientSplit split = ways.split();
    double[] predicted = perUnit(ways.retention(), ways.retention().directNorms());
    double[] measured = perUnit(ways.retention(), ways.retention().totalNorms());
    for (int k = 0; k < split.total().length; k++) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(k + 1, split.direct()[k], split.rest()[k], split.total()[k]));
      row.addAll(List.of(predicted[k], measured[k]));
      if (unit() >= 0) {
        row.add(ways.retention().predicted()[k][unit()]);
        row.add(ways.retention().measured()[k][unit()]);
      }
      table.row(row.toArray());
    }
  }
}
