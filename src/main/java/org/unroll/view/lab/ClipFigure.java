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

  private static final double MARGIN = 18;
  private static final double KEY = 17;
  private static final double HEAD = 9;
  private static final double ROOM = 1.12;
  private static final double NAME_HIGH = 8;
  private static final double NAME_WIDE = 40;

  /** Arrows that would leave the threshold too small to see are drawn to the edge. */
  private static final double FARTHEST = 12;

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

  /** Where the coordinates stand. */
  private record Frame(double x, double y, double unit, double half) {
    double px(double across) {
      return x + Math.max(-half, Math.min(half, across * unit));
    }

    double py(double up) {
      return y - Math.max(-half, Math.min(half, up * unit));
    }
  }

  private Frame frame(double width, double height) {
    double half = Math.max(10, Math.min(width / 2, (height - KEY) / 2) - MARGIN);
    double reach = Math.max(largest(plane.before()), plane.threshold());
    double shown = plane.threshold() > 0 ? Math.min(reach, FARTHEST * plane.threshold()) : reach;
    double unit = shown > 0 ? half / (ROOM * shown) : 1;
    return new Frame(width / 2, KEY + (height - KEY) / 2, unit, half);
  }

  private static double largest(double[] point) {
    return Math.hypot(point[0], point[1]);
  }

  @Override
  public void draw(LabPen pen, double width, double height) {
    Frame frame = frame(width, height);
    Color line = pen.color(Token.LINE);
    pen.line(frame.x - frame.half, frame.y, frame.x + frame.half, frame.y, 1, line);
    pen.line(frame.x, frame.y - frame.half, frame.x, frame.y + frame.half, 1, line);
    Pen small = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT_SECONDARY));
    axis(pen, plane.across(), frame.x + frame.half + 4, frame.y, small);
    axis(pen, plane.up(), frame.x, frame.y - frame.half - 8, small.at(HPos.CENTER));
    threshold(pen, frame, small);
    Color faint = pen.color(Token.BACKWARD).deriveColor(0, 1, 1, 0.3);
    for (double[] other : plane.others()) {
      pen.dot(frame.px(other[0]), frame.py(other[1]), 2, faint);
    }
    arrow(pen, frame, plane.before(), pen.color(Token.BACKWARD), 2.5);
    if (plane.threshold() > 0) {
      arrow(pen, frame, plane.after(), pen.color(Token.FORWARD), 3.5);
    }
    keys(pen);
  }

  private void axis(LabPen pen, WeightPlace place, double x, double y, Pen words) {
    Pen picked = new Pen(11, true, false, words.anchor(), pen.color(Token.TEXT));
    pen.text(name(place), x, y, isPicked(place) ? picked : words);
  }

  private void threshold(LabPen pen, Frame frame, Pen small) {
    double reach = plane.threshold() * frame.unit;
    if (reach <= 0 || reach > 2 * frame.half) {
      return;
    }
    Color color = pen.color(Token.TEXT_SECONDARY);
    if (plane.kind() == Clip.Kind.NORM) {
      pen.ring(frame.x, frame.y, reach, 1.2, color);
    } else {
      pen.outline(
          new Box(
              Math.floor(frame.x - reach),
              Math.floor(frame.y - reach),
              Math.ceil(2 * reach),
              Math.ceil(2 * reach)),
          0,
          color);
    }
    // On the side where the arrow is not.
    double beside = plane.before()[1] > 0 ? 14 : -14;
    pen.text(Numbers.plain(plane.threshold()), frame.x + reach + 3, frame.y + beside, small);
  }

  private static void arrow(LabPen pen, Frame frame, double[] to, Color color, double width) {
    double x = frame.px(to[0]);
    double y = frame.py(to[1]);
    double long2 = Math.hypot(x - frame.x, y - frame.y);
    if (long2 < 1) {
      pen.dot(x, y, 3, color);
      return;
    }
    double dx = (x - frame.x) / long2;
    double dy = (y - frame.y) / long2;
    double head = Math.min(HEAD, long2);
    pen.line(frame.x, frame.y, x - dx * head, y - dy * head, width, color);
    double half = head * 0.5;
    pen.polygon(
        new double[] {x, x - dx * head - dy * half, x - dx * head + dy * half},
        new double[] {y, y - dy * head + dx * half, y - dy * head - dx * half},
        color);
  }

  private void keys(LabPen pen) {
    double next = key(pen, Token.BACKWARD, texts.get("lab.clipping.before"), 0);
    if (plane.threshold() > 0) {
      key(pen, Token.FORWARD, texts.get("lab.clipping.after"), next + 14);
    }
  }

  private static double key(LabPen pen, Token token, String words, double x) {
    Pen text = new Pen(11, false, false, HPos.LEFT, pen.color(Token.TEXT));
    pen.line(x, 7, x + 12, 7, 3, pen.color(token));
    pen.text(words, x + 16, 7, text);
    return x + 16 + pen.width(words, text);
  }

  @Override
  public Optional<String> wordsAt(double x, double y, double width, double height) {
    return Optional.of(describe());
  }

  /** A gradient of an update belongs to no step; the name of an axis belongs to a unit. */
  @Override
  public Optional<Focus> focusAt(double x, double y, double width, double height) {
    Frame frame = frame(width, height);
    boolean onAcross = x > frame.x + frame.half && Math.abs(y - frame.y) < NAME_HIGH;
    boolean onUp =
        Math.abs(x - frame.x) < NAME_WIDE
            && Math.abs(y - (frame.y - frame.half - NAME_HIGH)) < NAME_HIGH;
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
