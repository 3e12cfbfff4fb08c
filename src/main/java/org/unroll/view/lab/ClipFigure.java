package org.unroll.view.lab;

import java.util.Optional;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.engine.Clip;
import org.unroll.lab.gradient.ClipPlane;
import org.unroll.lab.gradient.Focus;
import org.unroll.lab.gradient.GradientPicture;
import org.unroll.lab.gradient.StudyPicture;
import org.unroll.lab.gradient.TrainedVariant;
import org.unroll.lab.gradient.WeightPlace;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** A gradient before and after clipping with the threshold, in the plane of its two largest numbers. */
final class ClipFigure implements LiveFigure {

  /** Lines of the legend are so far apart. */
  private static final double KEY = 16;

  private static final double SYMBOL = 12;
  private static final double HEAD = 9;
  private static final double WIDTH = 2.5;
  private static final double DOT = 2.5;
  private static final double NAME_HIGH = 8;
  private static final double NAME_WIDE = 40;

  /** So much of an arrow that goes on beyond the picture is drawn as usual. */
  private static final double SOLID = 0.75;

  private final Texts texts;
  private final StudyPicture study;
  private final ClipPlane plane;
  private final VariantNames names;
  private final GradientPicture picture;

  ClipFigure(Texts texts, GradientPicture picture, StudyPicture study, ClipPlane plane) {
    this.texts = texts;
    this.study = study;
    this.plane = plane;
    this.picture = picture;
    this.names = new VariantNames(texts, picture);
  }

  @Override
  public String id() {
    return "clipping";
  }

  @Override
  public String title() {
    return texts.get("lab.clipping.title");
  }

  @Override
  public String formal() {
    return names.ofAllLayers(
        texts.get(
            "lab.clipping.formal",
            names.full(study.chosen()),
            name(plane.across()),
            name(plane.up()),
            plane.update() + 1));
  }

  /** A number's name, such as {@code W⁽²⁾[3, 7]} of the second layer where there are several. */
  private String name(WeightPlace place) {
    String letters = Names.letters(place.name());
    return picture.isLayered() && place.layer() != WeightPlace.NONE
        ? letters.replaceFirst("\\[", "⁽" + Numbers.superscript(place.layer() + 1) + "⁾[")
        : letters;
  }

  /** Whether a number belongs to the unit that is picked out. */
  private boolean isPicked(WeightPlace place) {
    return picture.focus().variant() == study.chosen()
        && picture.focus().layer() == place.layer()
        && picture.focus().unit() == place.unit();
  }

  @Override
  public String caption() {
    TrainedVariant closely = study.closely();
    String length = Numbers.significant(plane.norm(), 3);
    String share = Numbers.percent(plane.share());
    if (plane.threshold() <= 0) {
      return texts.get("lab.clipping.none", length, share);
    }
    return texts.get(
        "lab.clipping." + plane.kind(),
        length,
        Numbers.plain(plane.threshold()),
        Integer.toString(closely.clipped()),
        Integer.toString(closely.updates().size()),
        share);
  }

  private ClipFrame frame(double width, double height) {
    return ClipFrame.of(plane, name(plane.across()).length(), width, height);
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    ClipFrame frame = frame(width, height);
    Color line = pen.color(Token.LINE);
    pen.line(frame.axisBegin(), frame.y(), frame.axisEnd(), frame.y(), 1, line);
    pen.line(frame.x(), frame.area().y(), frame.x(), frame.area().bottom(), 1, line);
    Pen small = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
    axis(pen, plane.across(), frame.axisEnd() + 4, frame.y(), small);
    axis(pen, plane.up(), frame.x(), ClipFrame.HEAD / 2, small.at(HPos.CENTER));
    if (plane.threshold() > 0) {
      threshold(pen, frame.x(), frame.y(), plane.threshold() * frame.unit());
    }
    for (double[] other : plane.others()) {
      double x = frame.px(other[0]);
      double y = frame.py(other[1]);
      if (frame.area().contains(x, y)) {
        pen.dot(x, y, DOT, faint(pen));
      }
    }
    before(pen, frame);
    if (plane.threshold() > 0) {
      arrow(pen, frame, plane.after(), pen.color(Token.FORWARD), 3.5);
    }
    keys(pen);
  }

  private static Color faint(LabPen pen) {
    return pen.color(Token.BACKWARD).deriveColor(0, 1, 1, 0.3);
  }

  private void axis(LabPen pen, WeightPlace place, double x, double y, Pen words) {
    Pen picked = new Pen(11, true, false, words.anchor(), pen.color(Token.TEXT));
    pen.text(name(place), x, y, isPicked(place) ? picked : words);
  }

  /** What lies within the threshold: a circle or a box. */
  private void threshold(LabPen pen, double x, double y, double reach) {
    Color color = pen.color(Token.TEXT_SECONDARY);
    if (plane.kind() == Clip.Kind.NORM) {
      pen.ring(x, y, reach, 1.5, color);
    } else {
      pen.outline(
          new Box(
              Math.floor(x - reach),
              Math.floor(y - reach),
              Math.ceil(2 * reach),
              Math.ceil(2 * reach)),
          0,
          color);
    }
  }

  /** The gradient as it is; dashes instead of a head say that it is longer than the picture. */
  private void before(LabPen pen, ClipFrame frame) {
    Color color = pen.color(Token.BACKWARD);
    double[] tip = ClipFrame.shown(plane);
    if (!ClipFrame.isCut(plane)) {
      arrow(pen, frame, tip, color, WIDTH);
      return;
    }
    double x = frame.px(SOLID * tip[0]);
    double y = frame.py(SOLID * tip[1]);
    pen.line(frame.x(), frame.y(), x, y, WIDTH, color);
    pen.dashed(
        new double[] {x, frame.px(tip[0])}, new double[] {y, frame.py(tip[1])}, WIDTH, color);
  }

  private static void arrow(LabPen pen, ClipFrame frame, double[] to, Color color, double width) {
    double x = frame.px(to[0]);
    double y = frame.py(to[1]);
    double long2 = Math.hypot(x - frame.x(), y - frame.y());
    if (long2 < 1) {
      pen.dot(x, y, 3, color);
      return;
    }
    double dx = (x - frame.x()) / long2;
    double dy = (y - frame.y()) / long2;
    double head = Math.min(HEAD, long2);
    pen.line(frame.x(), frame.y(), x - dx * head, y - dy * head, width, color);
    double half = head * 0.5;
    pen.polygon(
        new double[] {x, x - dx * head - dy * half, x - dx * head + dy * half},
        new double[] {y, y - dy * head + dx * half, y - dy * head - dx * half},
        color);
  }

  private void keys(LabPen pen) {
    double y = key(pen, Token.BACKWARD, texts.get("lab.clipping.before"), KEY / 2);
    if (ClipFrame.isCut(plane)) {
      double[] xs = {0, SYMBOL};
      pen.dashed(xs, new double[] {y, y}, WIDTH, pen.color(Token.BACKWARD));
      y = words(pen, texts.get("lab.clipping.cut"), y);
    }
    if (plane.threshold() > 0) {
      y = key(pen, Token.FORWARD, texts.get("lab.clipping.after"), y);
      threshold(pen, SYMBOL / 2, y, SYMBOL / 2 - 1);
      String limit = Numbers.plain(plane.threshold());
      y = words(pen, texts.get("lab.clipping.threshold", limit), y);
    }
    pen.dot(SYMBOL / 2, y, DOT, faint(pen));
    words(pen, texts.get("lab.clipping.others"), y);
  }

  private static double key(LabPen pen, Token token, String words, double y) {
    pen.line(0, y, SYMBOL, y, 3, pen.color(token));
    return words(pen, words, y);
  }

  /** Writes what a symbol of the legend means. Returns the height of the next. */
  private static double words(LabPen pen, String words, double y) {
    pen.text(words, SYMBOL + 5, y, new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT)));
    return y + KEY;
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    return Optional.of(describe());
  }

  /** A gradient of an update belongs to no step; the name of an axis belongs to a unit. */
  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    ClipFrame frame = frame(width, height);
    boolean onAcross = x > frame.axisEnd() && Math.abs(y - frame.y()) < NAME_HIGH;
    boolean onUp = Math.abs(x - frame.x()) < NAME_WIDE && y < ClipFrame.HEAD;
    return onAcross ? focus(plane.across()) : onUp ? focus(plane.up()) : Optional.empty();
  }

  private Optional<Focus> focus(WeightPlace place) {
    return place.layer() == WeightPlace.NONE
        ? Optional.empty()
        : Optional.of(
            new Focus(study.chosen(), picture.focus().step(), place.layer(), place.unit()));
  }

  @Override
  public String describe() {
    return texts.get(
        "lab.clipping.tip",
        name(plane.across()),
        Numbers.significant(plane.before()[0], 3),
        Numbers.significant(plane.after()[0], 3),
        name(plane.up()),
        Numbers.significant(plane.before()[1], 3),
        Numbers.significant(plane.after()[1], 3));
  }

  @Override
  public FigureRows rows() {
    FigureRows.Builder table =
        FigureRows.of("gradient", "update", name(plane.across()), name(plane.up()));
    table.row("after clipping", plane.update() + 1, plane.after()[0], plane.after()[1]);
    for (int u = 0; u < plane.others().length; u++) {
      table.row("before clipping", u + 1, plane.others()[u][0], plane.others()[u][1]);
    }
    return table.rows();
  }
}
