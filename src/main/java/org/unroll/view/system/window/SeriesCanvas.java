package org.unroll.view.system.window;

import java.util.Arrays;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.lab.system.window.Course;
import org.unroll.lab.system.window.ForecastKind;
import org.unroll.lab.system.window.ForecastLane;
import org.unroll.lab.system.window.WindowPicture;
import org.unroll.model.SystemModel;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.system.SystemCanvas;
import org.unroll.view.theme.Token;

/** A series with the taps of a forecaster, and what all forecasters say of it. */
final class SeriesCanvas extends SystemCanvas<WindowPicture> {

  /** Colours of the forecasters, by {@link ForecastKind}. */
  static final Token[] TOKENS = {Token.CELL_OTHER, Token.CELL_GRU, Token.FORWARD, Token.CELL_RNN};

  private final BooleanProperty free;

  /**
   * A canvas.
   *
   * @param free whether the forecasters run free
   */
  SeriesCanvas(Texts texts, SystemModel<?, WindowPicture> model, BooleanProperty free) {
    super(texts, model);
    this.free = free;
    following(free);
  }

  private ForecastKind kind() {
    return ForecastKind.values()[model().choiceProperty().get()];
  }

  private int step() {
    return Math.min(model().stepProperty().get(), Course.LENGTH - 1);
  }

  private static SeriesRows rows(WindowPicture picture, double width, double height) {
    double least = Arrays.stream(picture.wanted()).min().orElse(0);
    double most = Arrays.stream(picture.wanted()).max().orElse(1);
    double margin = Math.max(0.2, (most - least) * 0.08);
    return new SeriesRows(width, height, least - margin, most + margin);
  }

  @Override
  protected void paint(Brush brush, WindowPicture picture, double width, double height) {
    SeriesRows rows = rows(picture, width, height);
    names(brush, rows);
    cells(brush, rows, picture);
    taps(brush, rows, picture);
    plot(brush, rows, picture);
    legend(brush, rows, picture);
  }

  private void names(Brush brush, SeriesRows rows) {
    Pen pen = Pen.of(13, brush.color(Token.TEXT_SECONDARY)).asSymbol().at(HPos.RIGHT);
    brush.text("xₜ", rows.nameEnd(), rows.input(0).centreY(), pen);
    brush.text("yₜ₋₁", rows.nameEnd(), rows.former(0).centreY(), pen);
    brush.text("yₜ", rows.nameEnd(), rows.plot().centreY(), pen);
  }

  private void cells(Brush brush, SeriesRows rows, WindowPicture picture) {
    double largest = Arrays.stream(picture.wanted()).map(Math::abs).max().orElse(1);
    ForecastKind kind = kind();
    for (int t = 0; t < Course.LENGTH; t++) {
      boolean own = picture.isOwn(t, free.get());
      double x = picture.input(kind, t, free.get());
      double y = picture.former(kind, t, free.get());
      boolean fed = own && picture.settings().course().isOwnInput();
      cell(brush, rows.input(t), x, 1, kind.seesInputs(), fed);
      cell(brush, rows.former(t), y, largest, kind.seesOutputs(), own);
    }
  }

  /** A number on its colour; what the forecaster does not see is pale. */
  private void cell(Brush brush, Box box, double value, double largest, boolean seen, boolean own) {
    Box inner = box.inset(0.5);
    double opacity = seen ? 1 : 0.25;
    brush.fill(inner, brush.palette().value(value / largest).deriveColor(0, 1, 1, opacity));
    if (seen && own) {
      Token token = TOKENS[kind().ordinal()];
      brush.fill(new Box(inner.x(), inner.bottom() - 3, inner.width(), 3), brush.color(token));
    }
    if (box.width() >= 24) {
      Token ink = seen ? Token.TEXT : Token.TEXT_SECONDARY;
      Pen pen = Pen.of(Math.min(11, box.width() / 2.9), brush.color(ink, seen ? 1 : 0.6));
      brush.text(Numbers.fixed(value, 1), box.centreX(), box.centreY() - (own ? 1 : 0), pen);
    }
  }

  /** What goes into the forecast of the step that is looked at. */
  private void taps(Brush brush, SeriesRows rows, WindowPicture picture) {
    int t = step();
    int first = Math.max(0, t - picture.settings().steps() + 1);
    ForecastKind kind = kind();
    Token token = TOKENS[kind.ordinal()];
    if (!kind.hasWindow()) {
      frame(brush, rows.input(t), rows.input(t), token);
      state(brush, rows, t);
      return;
    }
    if (kind.seesInputs()) {
      frame(brush, rows.input(first), rows.input(t), token);
    }
    if (kind.seesOutputs()) {
      frame(brush, rows.former(first), rows.former(t), token);
    }
    Box last = kind.seesOutputs() ? rows.former(t) : rows.input(t);
    double middle = (rows.left(first) + last.right()) / 2;
    brush.line(middle, last.bottom(), rows.middle(t), rows.plot().y(), 1.5, brush.color(token));
  }

  private static void frame(Brush brush, Box first, Box last, Token token) {
    Box all = new Box(first.x(), first.y(), last.right() - first.x(), first.height());
    brush.outline(brush.snap(all.inset(-1)), 4, brush.color(token));
    brush.outline(brush.snap(all.inset(-2)), 5, brush.color(token));
  }

  private void state(Brush brush, SeriesRows rows, int t) {
    Token token = TOKENS[ForecastKind.RNN.ordinal()];
    double y = rows.state();
    brush.line(rows.middle(0), y, rows.middle(t), y, 2, brush.color(token));
    for (int k = 0; k <= t; k++) {
      brush.dot(rows.middle(k), y, 3.5, brush.color(token));
      Box above = rows.input(k);
      double width = k == t ? 1.5 : 0.5;
      brush.line(rows.middle(k), above.bottom(), rows.middle(k), y, width, brush.color(token, 0.6));
    }
    brush.line(rows.middle(t), y, rows.middle(t), rows.plot().y(), 1.5, brush.color(token));
    Pen pen = Pen.of(13, brush.color(Token.TEXT_SECONDARY)).asSymbol().at(HPos.RIGHT);
    brush.text("sₜ", rows.nameEnd(), y, pen);
  }

  private void plot(Brush brush, SeriesRows rows, WindowPicture picture) {
    Box plot = rows.plot();
    double from = rows.left(Course.FREE);
    Box counted = new Box(from, plot.y(), plot.right() - from, plot.height());
    brush.fill(counted, brush.color(Token.CONTROL));
    String note =
        texts().get(free.get() ? "system.windows.free.region" : "system.windows.ahead.region");
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(note, from + 6, plot.bottom() - 9, caption);
    double now = rows.middle(step());
    brush.line(now, plot.y(), now, plot.bottom(), 1, brush.color(Token.LINE));
    for (ForecastLane lane : picture.lanes()) {
      if (lane.kind() != kind()) {
        curve(brush, rows, lane.said(free.get()), 1.2, brush.color(token(lane), 0.75));
      }
    }
    for (int t = 0; t < Course.LENGTH; t++) {
      brush.dot(rows.middle(t), rows.y(picture.wanted()[t]), 3.2, brush.color(Token.TEXT));
    }
    curve(brush, rows, picture.wanted(), 1, brush.color(Token.TEXT, 0.5));
    ForecastLane chosen = picture.lane(kind());
    curve(brush, rows, chosen.said(free.get()), 2.6, brush.color(token(chosen)));
    double y = rows.y(chosen.said(free.get())[step()]);
    brush.ring(now, y, 5, 2, brush.color(token(chosen)));
  }

  private static Token token(ForecastLane lane) {
    return TOKENS[lane.kind().ordinal()];
  }

  private static void curve(
      Brush brush, SeriesRows rows, double[] values, double width, Color color) {
    double[] points = new double[2 * values.length];
    for (int t = 0; t < values.length; t++) {
      points[2 * t] = rows.middle(t);
      points[2 * t + 1] = rows.y(values[t]);
    }
    brush.path(points, width, color);
  }

  private void legend(Brush brush, SeriesRows rows, WindowPicture picture) {
    double x = rows.left(0);
    x = entry(brush, rows, x, texts().get("system.windows.truth"), picture.wanted(), Token.TEXT);
    for (ForecastLane lane : picture.lanes()) {
      String name = texts().get("system.windows.kind." + lane.kind().id());
      x = entry(brush, rows, x, name, lane.said(free.get()), token(lane));
    }
  }

  private double entry(
      Brush brush, SeriesRows rows, double x, String name, double[] values, Token token) {
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
    String text = name + " " + Numbers.fixed(values[step()], 2);
    brush.line(x, rows.legend(), x + 14, rows.legend(), 3, brush.color(token));
    brush.text(text, x + 19, rows.legend(), pen);
    return x + 19 + brush.width(text, pen) + 16;
  }

  @Override
  protected Optional<String> wordsAt(WindowPicture picture, double x, double y) {
    SeriesRows rows = rows(picture, paintedWidth(), paintedHeight());
    return x < rows.left(0) ? Optional.empty() : Optional.of(words(picture, rows.stepAt(x)));
  }

  private String words(WindowPicture picture, int t) {
    StringJoiner lines = new StringJoiner("\n");
    lines.add(
        texts()
            .get(
                "system.windows.tip",
                t + 1,
                Numbers.plain(picture.input(kind(), t, free.get())),
                Numbers.plain(picture.former(kind(), t, free.get())),
                Numbers.plain(picture.wanted()[t])));
    for (ForecastLane lane : picture.lanes()) {
      String name = texts().get("system.windows.kind." + lane.kind().id());
      lines.add(name + " " + Numbers.plain(lane.said(free.get())[t]));
    }
    return lines.toString();
  }

  @Override
  protected void chosen(WindowPicture picture, double x, double y) {
    model().stepProperty().set(rows(picture, paintedWidth(), paintedHeight()).stepAt(x));
  }

  @Override
  protected String describe(WindowPicture picture) {
    String mode = texts().get(free.get() ? "system.windows.free" : "system.windows.ahead");
    return mode + ". " + words(picture, step()).replace("\n", "; ") + ".";
  }
}
