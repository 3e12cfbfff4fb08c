package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.HPos;
import org.unroll.analysis.GradientSplit;
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

  private Box bars(double width, double height) {
    double wide = width - AXIS - 4;
    return picture.memory().isEmpty()
        ? new Box(AXIS, LEGEND, wide, height - 2 * LEGEND)
        : new Box(AXIS, LEGEND, wide, Math.floor((height - 2 * LEGEND - GAP - STRIP) * 0.5));
  }

  private Box curve(double width, double height) {
    Box bars = bars(width, height);
    double top = bars.bottom() + GAP;
    return new Box(AXIS, top, bars.width(), height - LEGEND - STRIP - top);
  }

  private UnitStrip strip(MemoryWays ways, double width, double height) {
    Box bars = bars(width, height);
    Box box = new Box(AXIS, height - STRIP + 3, bars.width(), STRIP - 6);
    return new UnitStrip(box, ways.open().length, 1);
  }

  /** The unit that is picked out, if this is its network; below 0 for none. */
  private int unit() {
    return picture.ownMemory().isPresent() ? picture.focus().unit() : Focus.NO_UNIT;
  }

  private RetentionPlot retention(MemoryWays ways) {
    return new RetentionPlot(texts, ways.retention(), unit());
  }

  @Override
  public void draw(LabPen brush, double width, double height) {
    Box bars = bars(width, height);
    if (picture.memory().isEmpty()) {
      new WaysBars(texts).drawOnlyWay(brush, bars);
      step(brush, bars, 3);
      axis(brush, bars, width);
      return;
    }
    MemoryWays ways = picture.memory().get();
    Box curve = curve(width, height);
    new WaysBars(texts).draw(brush, ways.split(), bars);
    retention(ways).draw(brush, curve);
    step(brush, bars, 3);
    step(brush, curve, 0);
    axis(brush, curve, width);
    UnitStrip strip = strip(ways, width, height);
    strip.draw(brush, (row, unit) -> brush.palette().openness(ways.open()[unit]), unit());
    Pen name = new Pen(11, false, false, HPos.RIGHT, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("lab.ways.open"), AXIS - 6, strip.box().centreY(), name);
  }

  /** A line at the chosen step, which stands out above by so much. */
  private void step(LabPen brush, Box box, double above) {
    double x = x(box, picture.focus().step());
    brush.line(x, box.y() - above, x, box.bottom() + 3, 1.6, brush.color(Token.FORWARD));
  }

  private double x(Box box, int step) {
    return box.x() + (step + 0.5) * box.width() / picture.length();
  }

  private void axis(LabPen brush, Box box, double width) {
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    double y = box.bottom() + 9;
    String last = Integer.toString(picture.length());
    double half = brush.width(last, pen) / 2;
    brush.text("1", x(box, 0), y, pen);
    brush.text(last, Math.min(x(box, picture.length() - 1), width - half), y, pen);
    brush.text(texts.get("lab.ways.axis"), box.centreX(), y, pen);
  }

  private Optional<Integer> stepAt(double x, double y, double width, double height) {
    Box bars = bars(width, height);
    double end = picture.memory().isEmpty() ? bars.bottom() : curve(width, height).bottom();
    int step = (int) Math.floor((x - bars.x()) / bars.width() * picture.length());
    boolean inside = step >= 0 && step < picture.length() && y >= bars.y() && y < end;
    return inside ? Optional.of(step) : Optional.empty();
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    OptionalInt unit = unitAt(x, y, width, height);
    return unit.isPresent()
        ? Optional.of(words.ofUnit(unit.getAsInt()) + "\n" + texts.get("lab.unit.pick"))
        : stepAt(x, y, width, height)
            .flatMap(step -> picture.memory().map(ways -> words(ways, step)));
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
    RetentionPlot left = retention(ways);
    double predicted = left.predicted()[step];
    return Double.isNaN(predicted)
        ? gradient
        : gradient
            + "\n"
            + texts.get(
                "lab.ways.tip.left",
                Numbers.plain(predicted),
                Numbers.plain(left.measured()[step]));
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
    columns.addAll(List.of("unit", "gates open"));
    FigureRows.Builder table = FigureRows.of(columns.toArray(String[]::new));
    picture.memory().ifPresent(ways -> rows(table, ways, columns.size()));
    return table.rows();
  }

  private void rows(FigureRows.Builder table, MemoryWays ways, int columns) {
    GradientSplit split = ways.split();
    RetentionPlot left = retention(ways);
    double[] predicted = left.predicted();
    double[] measured = left.measured();
    for (int k = 0; k < split.total().length; k++) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of(k + 1, split.direct()[k], split.rest()[k], split.total()[k]));
      row.addAll(List.of(predicted[k], measured[k]));
      if (unit() >= 0) {
        row.add(left.predictedOfUnit(k));
        row.add(left.measuredOfUnit(k));
      }
      row.addAll(List.of("", ""));
      table.row(row.toArray());
    }
    for (int n = 0; n < ways.open().length; n++) {
      List<Object> row = new ArrayList<>(List.of(picture.focus().step() + 1));
      row.addAll(Collections.nCopies(columns - 3, ""));
      row.addAll(List.of(n + 1, ways.open()[n]));
      table.row(row.toArray());
    }
  }
}
