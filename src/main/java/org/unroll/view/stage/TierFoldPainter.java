package org.unroll.view.stage;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.text.Numbers;
import org.unroll.text.Texts;
import org.unroll.view.theme.Token;

/** Draws a network of several layers folded up, each layer with its loop, and how it opens. */
final class TierFoldPainter {

  private static final double THICK = 8;

  private final GraphicsContext gc;
  private final Brush brush;
  private final Texts texts;
  private final StageWords words;
  private final LayerNames names;
  private final TierPicture picture;
  private final TierFoldLayout layout;
  private final TierShape shape;
  private final TierFoldCards cards;
  private final TierFoldTip ends;

  TierFoldPainter(
      GraphicsContext gc, Brush brush, Texts texts, TierPicture picture, TierFoldLayout layout) {
    this.gc = gc;
    this.brush = brush;
    this.texts = texts;
    this.words = new StageWords(texts);
    this.names = new LayerNames(texts, picture.parts());
    this.picture = picture;
    this.layout = layout;
    this.shape = layout.shape();
    this.cards = new TierFoldCards(brush, texts, picture, layout);
    this.ends = new TierFoldTip(brush);
  }

  /** All of it as it stands while nothing moves. */
  void folded() {
    headline();
    for (TracePart part : picture.parts()) {
      wires(part);
      loop(part);
    }
    if (shape.writing() > 0) {
      new TierFoldPair(gc, brush, texts, picture, layout).paint();
    }
    cards.paint();
    new TierLegend(brush, words).paint(picture, layout.legend());
  }

  /** Copies slide from each layer's card to their places in the sequence. */
  void opening(double share, List<? extends SortedMap<Integer, Box>> places) {
    gc.save();
    gc.setGlobalAlpha(Math.max(0, 1 - 3 * share));
    for (TracePart part : picture.parts()) {
      wires(part);
      loop(part);
    }
    gc.restore();
    for (int k = 0; k < places.size() && k < picture.parts().size(); k++) {
      TracePart part = picture.parts().get(k);
      Box from = layout.card(part);
      places.get(k).forEach((step, to) -> cards.copy(part, part.position(step), from, to, share));
    }
  }

  private void headline() {
    StageContent content = picture.content();
    String title = texts.get("fold.title", words.cell(content.face().id()));
    Pen pen = Pen.of(17, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    brush.text(title, 0, 13, pen);
    String said = new TierWords(texts).state(picture);
    Pen small = Pen.of(13, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(said, 0, 36, small);
  }

  private Color hue(TracePart part) {
    return brush.color(
        picture.hasGradientNow(part)
            ? Token.BACKWARD
            : picture.hasValueNow(part) ? Token.FORWARD : Token.LINE);
  }

  private double width(TracePart part) {
    return picture.hasGradientNow(part)
        ? picture.thickness(picture.numbers().norm(part, picture.now(part)), THICK)
        : 2;
  }

  /** A line with a head at its end, or on the way back at its beginning. */
  private void line(TracePart part, double... route) {
    boolean back = picture.hasGradientNow(part);
    Color color = hue(part);
    double width = Math.min(5, width(part));
    ends.line(route, back, width, color);
  }

  /** What comes into a layer from below, and what leaves it above. */
  private void wires(TracePart part) {
    Box card = layout.card(part);
    Box level = layout.level(part.decoder(), part.storey());
    double middle = level.centreX();
    double x = card.centreX();
    double branch = level.bottom() - 6;
    if (x == middle) {
      line(part, x, level.bottom(), x, card.bottom());
    } else {
      line(part, middle, level.bottom(), middle, branch, x, branch, x, card.bottom());
    }
    boolean two = x != middle;
    Optional<TraceJoint> link = picture.numbers().link(part.decoder(), part.storey());
    double join = two ? layout.join(part.storey()) : card.y();
    if (two) {
      line(part, x, card.y(), x, join, middle, join);
    }
    if (part.reversed()) {
      return;
    }
    double top = top(part);
    if (link.isPresent()) {
      linked(part, link.get(), level, join);
      line(part, middle, level.y() + 4, middle, top);
    } else if (join - top > 3) {
      line(part, middle, join, middle, top);
    }
  }

  private double top(TracePart part) {
    boolean highest = part.storey() == shape.levels(part.decoder()) - 1;
    boolean speaks = highest && part.decoder() == (shape.writing() > 0);
    Box level = layout.level(part.decoder(), part.storey());
    return speaks ? layout.output().bottom() : level.y();
  }

  private void linked(TracePart part, TraceJoint link, Box level, double from) {
    Box joint = layout.joint(part.decoder(), part.storey());
    double middle = level.centreX();
    line(part, middle, from, middle, joint.bottom());
    double lane = level.x() - 10;
    double branch = level.bottom() - 6;
    line(part, middle, branch, lane, branch, lane, joint.centreY(), joint.x(), joint.centreY());
    new TierJoints(brush).sign(link, joint, open(part, link), hue(part));
    if (link.has("a") && picture.hasValueNow(part)) {
      Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      String open = Numbers.fixed(open(part, link), 2);
      brush.text("a = " + open, joint.right() + 6, joint.centreY(), pen);
    }
  }

  private double open(TracePart part, TraceJoint link) {
    return link.has("a") && picture.hasValueNow(part)
        ? StageNumbers.mean(link.value("a", picture.now(part)))
        : 0;
  }

  /** Out of a side of the card and in again. */
  private void loop(TracePart part) {
    Box card = layout.card(part);
    // Of two side by side each has its loop on its outer side.
    double side = shape.isJoinedSide(part) ? -1 : 1;
    double edge = side < 0 ? card.x() : card.right();
    double reach = edge + side * layout.loop();
    double low = card.y() + card.height() * 0.78;
    double high = card.y() + card.height() * 0.22;
    double bend = Math.min(8, (low - high) / 3);
    Color color = hue(part);
    gc.setStroke(color);
    gc.setLineWidth(width(part));
    gc.beginPath();
    gc.moveTo(edge, low);
    gc.arcTo(reach, low, reach, low - bend, bend);
    gc.arcTo(reach, high, reach - side * bend, high, bend);
    gc.lineTo(edge, high);
    gc.stroke();
    double half = 3.5 + width(part) / 2;
    if (picture.hasGradientNow(part)) {
      ends.tip(edge + side * 9, low, edge, low, half, color);
    } else {
      ends.tip(edge + side * 9, high, edge, high, half, color);
    }
    label(part, reach + side * 6, card.centreY(), side < 0 ? HPos.RIGHT : HPos.LEFT);
  }

  private void label(TracePart part, double x, double y, HPos anchor) {
    String states =
        picture.content().face().states().stream()
            .map(state -> picture.content().face().letter(state).toString())
            .collect(Collectors.joining(", "));
    Pen pen = Pen.of(13, brush.color(Token.TEXT)).asSymbol().at(anchor);
    boolean back = picture.hasGradientNow(part);
    if (layout.isLow(part)) {
      // The card has no room for its name, so that stands beside its loop.
      String name = names.shortly(part) + (part.reversed() ? " \u2190" : " \u2192");
      double away = brush.width(states, pen) + 8;
      Pen quiet = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(anchor);
      brush.text(name, anchor == HPos.LEFT ? x + away : x - away, back ? y - 8 : y, quiet);
    }
    brush.text(states, x, back ? y - 8 : y, pen);
    if (back) {
      String norm = Numbers.significant(picture.numbers().norm(part, picture.now(part)), 2);
      brush.text(norm, x, y + 8, Pen.of(11, hue(part)).at(anchor));
    }
  }
}
