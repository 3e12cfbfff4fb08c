package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.HPos;
import org.unroll.lab.gradient.Cliff;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** The loss along the gradient, with the step that is taken and the one that clipping prevents. */
final class CliffFigure implements LiveFigure {

  /** Least room for the numbers beside the axis. */
  private static final double AXIS = 46;

  private static final double TYPE = 11;

  /** Numbers beside the axis stand at least so far apart. */
  private static final double APART = 34;

  private static final double SPACE = 5;
  private static final double FOOT = 30;
  private static final double KEY = 18;
  private static final double DOT = 5;

  /** A step that raises the loss by less than this is not worth a warning. */
  private static final double WORSE = 1.02;

  private final Texts texts;
  private final StudyPicture study;
  private final Cliff cliff;
  private final VariantNames names;
  private final ValueAxis axis;

  CliffFigure(Texts texts, GradientPicture picture, StudyPicture study, Cliff cliff) {
    this.texts = texts;
    this.study = study;
    this.cliff = cliff;
    this.names = new VariantNames(texts, picture);
    this.axis =
        ValueAxis.of(
            DoubleStream.concat(
                    Arrays.stream(cliff.losses()),
                    DoubleStream.of(here(), cliff.wholeLoss(), cliff.clippedLoss()))
                .toArray());
  }

  private boolean isClipping() {
    return study.closely().variant().clip() > 0;
  }

  private double here() {
    return study.closely().updates().get(cliff.update()).loss();
  }

  @Override
  public String id() {
    return "cliff";
  }

  @Override
  public String title() {
    return texts.get("lab.cliff.title");
  }

  @Override
  public String formal() {
    return names.ofAllLayers(
        texts.get(
            axis.isLog() ? "lab.cliff.formal.log" : "lab.cliff.formal",
            names.full(study.chosen()),
            cliff.update() + 1));
  }

  @Override
  public String caption() {
    String from = Numbers.significant(here(), 3);
    String whole = Numbers.significant(cliff.wholeLoss(), 3);
    String clipped = Numbers.significant(cliff.clippedLoss(), 3);
    boolean overshoots = cliff.wholeLoss() > WORSE * here();
    String key =
        !isClipping()
            ? overshoots ? "over" : "down"
            : cliff.clipped() >= cliff.whole()
                ? "same"
                : overshoots && cliff.clippedLoss() <= here() ? "saved" : "shorter";
    return texts.get("lab.cliff." + key, from, whole, clipped);
  }

  private Box plot(double width, double height) {
    double left = Math.max(AXIS, Math.ceil(ValueAxis.width(ticks(height), TYPE)) + 2 * SPACE);
    return new Box(left, KEY, width - left - 8, height - FOOT - KEY);
  }

  private List<ValueAxis.Tick> ticks(double height) {
    return axis.ticks(Math.max(2, (int) ((height - FOOT - KEY) / APART)));
  }

  private double px(Box box, double distance) {
    double first = cliff.distances()[0];
    double last = cliff.distances()[cliff.distances().length - 1];
    return last > first
        ? box.x() + (distance - first) / (last - first) * box.width()
        : box.centreX();
  }

  private double py(Box box, double loss) {
    return box.bottom() - axis.share(loss) * box.height();
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    Box box = plot(width, height);
    Pen small = new Pen(TYPE, false, false, HPos.CENTER, pen.color(Token.TEXT_SECONDARY));
    for (ValueAxis.Tick tick : ticks(height)) {
      double y = py(box, tick.value());
      pen.line(box.x(), y, box.right(), y, 1, pen.color(Token.LINE));
      pen.text(tick.label(), box.x() - SPACE, y, small.at(HPos.RIGHT));
    }
    pen.text("0", px(box, 0), box.bottom() + 9, small);
    String far = Numbers.significant(cliff.whole(), 2);
    double half = pen.width(far, small) / 2;
    double at = Math.min(px(box, cliff.whole()), width - half);
    pen.text(far, at, box.bottom() + 9, small);
    pen.text(texts.get("lab.cliff.axis"), box.centreX(), box.bottom() + 22, small);
    pen.path(
        Arrays.stream(cliff.distances()).map(d -> px(box, d)).toArray(),
        Arrays.stream(cliff.losses()).map(l -> py(box, l)).toArray(),
        2,
        pen.color(Token.TEXT));
    step(pen, box, 0, here(), Token.TEXT_SECONDARY);
    step(pen, box, cliff.whole(), cliff.wholeLoss(), Token.BACKWARD);
    double next = key(pen, Token.BACKWARD, texts.get("lab.cliff.whole"), box.x());
    if (isClipping()) {
      step(pen, box, cliff.clipped(), cliff.clippedLoss(), Token.FORWARD);
      key(pen, Token.FORWARD, texts.get("lab.cliff.clipped"), next + 14);
    }
  }

  private void step(LabPen pen, Box box, double distance, double loss, Token token) {
    double x = px(box, distance);
    double y = py(box, loss);
    pen.dashed(new double[] {x, x}, new double[] {y, box.bottom()}, 1, pen.color(token));
    pen.dot(x, y, DOT, pen.color(token));
  }

  private static double key(LabPen pen, Token token, String words, double x) {
    Pen text = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT));
    pen.dot(x + 5, 6, 4, pen.color(token));
    pen.text(words, x + 14, 6, text);
    return x + 14 + pen.width(words, text);
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    Box box = plot(width, height);
    return IntStream.range(0, cliff.distances().length)
        .boxed()
        .min(
            (a, b) ->
                Double.compare(
                    Math.abs(px(box, cliff.distances()[a]) - x),
                    Math.abs(px(box, cliff.distances()[b]) - x)))
        .map(
            i ->
                texts.get(
                    "lab.cliff.tip",
                    Numbers.plain(cliff.distances()[i]),
                    Numbers.plain(cliff.losses()[i])));
  }

  /** A point of the landscape belongs to no step. */
  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    return Optional.empty();
  }

  @Override
  public String describe() {
    return texts.get(
        "lab.cliff.words",
        Numbers.significant(here(), 3),
        Numbers.significant(cliff.wholeLoss(), 3),
        Numbers.significant(cliff.clippedLoss(), 3));
  }

  @Override
  public FigureRows rows() {
    FigureRows.Builder table = FigureRows.of("point", "step length", "loss");
    for (int i = 0; i < cliff.distances().length; i++) {
      table.row("curve", cliff.distances()[i], cliff.losses()[i]);
    }
    table.row("step without clipping", cliff.whole(), cliff.wholeLoss());
    table.row("step with clipping", cliff.clipped(), cliff.clippedLoss());
    return table.rows();
  }
}
