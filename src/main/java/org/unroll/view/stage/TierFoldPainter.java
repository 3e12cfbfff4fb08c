package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.engine.TraceJoint;
import org.unroll.engine.TracePart;
import org.unroll.model.Phase;
import org.unroll.model.Reach;
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
  }

  /** All of it as it stands while nothing moves. */
  void folded() {
    headline();
    for (TracePart part : picture.parts()) {
      wires(part);
      loop(part);
    }
    if (shape.writing() > 0) {
      handOver();
    }
    if (shape.looks()) {
      attention();
    }
    for (TracePart part : picture.parts()) {
      card(part);
    }
    chip(false);
    if (shape.writing() > 0) {
      chip(true);
    }
    output();
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
      places
          .get(k)
          .forEach((step, to) -> copy(part, part.position(step), between(from, to, share)));
    }
  }

  private static Box between(Box from, Box to, double share) {
    return new Box(
        from.x() + (to.x() - from.x()) * share,
        from.y() + (to.y() - from.y()) * share,
        from.width() + (to.width() - from.width()) * share,
        from.height() + (to.height() - from.height()) * share);
  }

  private void copy(TracePart part, int t, Box box) {
    brush.round(box, 6, brush.color(Token.PANEL));
    brush.outline(box, 6, brush.color(Token.LINE));
    TierCard card = new TierCard(box, picture.content().face());
    for (int k = 0; k < card.face().states().size(); k++) {
      strip(part, t, card.face().states().get(k), card.band(k), true);
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

  private int position(TracePart part) {
    int index = picture.parts().indexOf(part);
    return part.position(Reach.beside(picture.parts(), picture.moment(), index));
  }

  private boolean isThere(TracePart part) {
    return picture.hasValue(part, position(part));
  }

  private boolean isBack(TracePart part) {
    return picture.hasGradient(part, position(part));
  }

  private Color hue(TracePart part) {
    return brush.color(isBack(part) ? Token.BACKWARD : isThere(part) ? Token.FORWARD : Token.LINE);
  }

  private double width(TracePart part) {
    return isBack(part)
        ? picture.thickness(picture.numbers().norm(part, position(part)), THICK)
        : 2;
  }

  /** A line with a head at its end, or on the way back at its beginning. */
  private void line(TracePart part, double... route) {
    boolean back = isBack(part);
    Color color = hue(part);
    double width = Math.min(5, width(part));
    brush.path(route, width, color);
    int n = route.length;
    double half = 3.5 + width / 2;
    if (back) {
      tip(route[2], route[3], route[0], route[1], half, color);
    } else {
      tip(route[n - 4], route[n - 3], route[n - 2], route[n - 1], half, color);
    }
  }

  private void tip(double fromX, double fromY, double x, double y, double half, Color color) {
    double length = Math.hypot(x - fromX, y - fromY);
    double dx = length == 0 ? 0 : (x - fromX) / length;
    double dy = length == 0 ? 0 : (y - fromY) / length;
    brush.polygon(
        new double[] {x + dx, x - 7 * dx - half * dy, x - 7 * dx + half * dy},
        new double[] {y + dy, y - 7 * dy + half * dx, y - 7 * dy - half * dx},
        color);
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
    if (link.has("a") && isThere(part)) {
      Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      String open = Numbers.fixed(open(part, link), 2);
      brush.text("a = " + open, joint.right() + 6, joint.centreY(), pen);
    }
  }

  private double open(TracePart part, TraceJoint link) {
    return link.has("a") && isThere(part) ? StageNumbers.mean(link.value("a", position(part))) : 0;
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
    if (isBack(part)) {
      tip(edge + side * 9, low, edge, low, half, color);
    } else {
      tip(edge + side * 9, high, edge, high, half, color);
    }
    label(part, reach + side * 6, card.centreY(), side < 0 ? HPos.RIGHT : HPos.LEFT);
  }

  private void label(TracePart part, double x, double y, HPos anchor) {
    String states =
        picture.content().face().states().stream()
            .map(state -> picture.content().face().letter(state).toString())
            .collect(Collectors.joining(", "));
    Pen pen = Pen.of(13, brush.color(Token.TEXT)).asSymbol().at(anchor);
    boolean back = isBack(part);
    if (isLow(part)) {
      // The card has no room for its name, so that stands beside its loop.
      String name = names.shortly(part) + (part.reversed() ? " \u2190" : " \u2192");
      double away = brush.width(states, pen) + 8;
      Pen quiet = Pen.of(11, brush.color(Token.TEXT_SECONDARY)).at(anchor);
      brush.text(name, anchor == HPos.LEFT ? x + away : x - away, back ? y - 8 : y, quiet);
    }
    brush.text(states, x, back ? y - 8 : y, pen);
    if (back) {
      String norm = Numbers.significant(picture.numbers().norm(part, position(part)), 2);
      brush.text(norm, x, y + 8, Pen.of(11, hue(part)).at(anchor));
    }
  }

  private void card(TracePart part) {
    Box card = layout.card(part);
    int t = position(part);
    brush.round(card, 10, brush.color(Token.PANEL));
    boolean work = picture.isAt(part, t);
    brush.outline(card, 10, work ? hueNow() : brush.color(Token.TEXT_SECONDARY));
    if (work) {
      brush.outline(card.inset(-1), 11, hueNow());
    }
    boolean low = isLow(part);
    double head = low ? 0 : 18;
    Pen pen = Pen.of(12, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    String name = names.of(part) + (isThere(part) ? ", t = " + (t + 1) : "");
    if (!low) {
      brush.text(name, card.x() + 10, card.y() + 12, pen);
    }
    Box inner =
        new Box(card.x() + 26, card.y() + head + 4, card.width() - 36, card.height() - head - 10);
    boolean gates = !picture.content().face().gates().isEmpty();
    double share = gates ? 0.6 : 1;
    states(part, t, new Box(inner.x(), inner.y(), inner.width() * share - 8, inner.height()));
    if (gates) {
      double x = inner.x() + inner.width() * share + 8;
      gates(part, t, new Box(x, inner.y(), inner.right() - x, inner.height()));
    }
  }

  private boolean isLow(TracePart part) {
    return layout.card(part).height() < 44;
  }

  private Color hueNow() {
    boolean back = picture.moment().phase() == Phase.BACKWARD;
    return brush.color(back ? Token.BACKWARD : Token.FORWARD);
  }

  private void states(TracePart part, int t, Box box) {
    List<String> states = picture.content().face().states();
    for (int k = 0; k < states.size(); k++) {
      Box row = box.row(k, states.size());
      Box strip = new Box(row.x(), row.y() + 1, row.width(), row.height() - 3);
      Color ink = brush.color(isThere(part) ? Token.TEXT : Token.TEXT_SECONDARY);
      String letter = picture.content().face().letter(states.get(k)).toString();
      brush.text(letter, row.x() - 9, strip.centreY(), Pen.of(12, ink).asSymbol());
      strip(part, t, states.get(k), strip, false);
    }
  }

  private void strip(TracePart part, int t, String state, Box box, boolean down) {
    if (!picture.hasValue(part, t, state)) {
      brush.fill(box, brush.color(Token.LINE, Brush.PALE * 0.7));
      return;
    }
    double[] values = part.trace().value(state, t);
    double room = down ? box.height() : box.width();
    int pieces = (int) Math.max(1, Math.min(values.length, room / 2));
    for (int k = 0; k < pieces; k++) {
      double value = values[k * values.length / pieces];
      Box piece = down ? box.row(k, pieces) : box.column(k, pieces);
      brush.fill(piece, brush.palette().value(value, picture.numbers().limit()));
    }
  }

  private void gates(TracePart part, int t, Box box) {
    List<String> gates = picture.content().face().gates();
    boolean letters = box.height() >= 26;
    for (int k = 0; k < gates.size(); k++) {
      Box column = box.column(k, gates.size());
      double top = letters ? 13 : 0;
      Box bar =
          new Box(column.x() + 2, column.y() + top, column.width() - 4, column.height() - top);
      boolean there = picture.hasValue(part, t, gates.get(k));
      brush.fill(bar, brush.color(Token.GATE_EMPTY));
      if (letters) {
        Color ink = brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY);
        String letter = picture.content().face().letter(gates.get(k)).toString();
        brush.text(letter, column.centreX(), column.y() + 5, Pen.of(11, ink).asSymbol());
      }
      if (there) {
        double open = Arrays.stream(part.trace().value(gates.get(k), t)).average().orElse(0);
        double high = bar.height() * Math.max(0, Math.min(1, open));
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.GATE));
      }
    }
  }

  private void chip(boolean decoder) {
    Box box = layout.chip(decoder);
    TracePart low = shape.part(decoder, 0, false).orElseThrow();
    boolean there = isThere(low) || picture.isAt(low, position(low));
    brush.round(box, 8, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 8, brush.color(there ? Token.FORWARD : Token.LINE));
    Pen pen = Pen.of(14, brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY)).asBold();
    String input = picture.inputs(decoder).get(position(low));
    brush.text(there ? input : "x", box.centreX(), box.centreY(), pen);
  }

  private void output() {
    Box box = layout.output();
    TracePart top = picture.top();
    int t = shape.once() ? shape.spoken() : position(top);
    boolean said = picture.said().hasLoss(t) && picture.hasOutput(t);
    brush.round(box, 8, brush.color(said ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 8, brush.color(said ? Token.FORWARD : Token.LINE));
    String later = texts.get(shape.once() ? "fold.output.later" : "fold.output");
    Pen pen = Pen.of(12, brush.color(said ? Token.TEXT : Token.TEXT_SECONDARY));
    brush.text(said ? said(t) : later, box.centreX(), box.centreY(), said ? pen.asBold() : pen);
    if (said) {
      String right = texts.get("fold.right", picture.targets().get(t));
      Pen quiet = Pen.of(12, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
      double wide = brush.width(right, quiet);
      double x = Math.min(box.right() + 10, layout.room().right() - wide - 4);
      brush.text(right, x, box.centreY(), quiet);
    }
  }

  private String said(int t) {
    double[] chances = picture.said().probability(t);
    if (chances.length == 0) {
      return words.said(picture.said().value("y", t)[0]);
    }
    int best = Ranking.best(chances);
    return picture.content().example().outputs().get(best) + "  " + Numbers.percent(chances[best]);
  }

  /** The decoder begins with the states with which the encoder ended. */
  private void handOver() {
    for (TracePart into : picture.parts()) {
      if (into.decoder()) {
        TracePart from = shape.part(false, into.storey(), shape.bothWays()).orElseThrow();
        Box card = layout.card(from);
        Box next = layout.card(into);
        int end = from.position(from.trace().length() - 1);
        boolean back = picture.hasGradient(into, 0);
        boolean there = picture.hasValue(from, end);
        Color color = brush.color(back ? Token.BACKWARD : there ? Token.FORWARD : Token.LINE);
        double y = card.bottom() - Math.min(8, card.height() * 0.12);
        gc.save();
        gc.setLineDashes(6, 4);
        brush.path(new double[] {card.right(), y, next.x() - 6, y}, 2, color);
        gc.restore();
        tip(next.x() - 12, y, next.x() - 1, y, 4, color);
        if (into.storey() == 0) {
          Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
          double x = (card.right() + layout.loop() + next.x()) / 2 + 8;
          brush.text(texts.get("stage.fold.handover"), x, y + 12, pen);
        }
      }
    }
  }

  /** The decoder's state with which it asks. */
  private void ask(Box box, Color hue) {
    Box decoder = layout.level(true, shape.levels(true) - 1);
    double x = box.right() - 24;
    double y = decoder.y() - 8;
    brush.path(new double[] {decoder.centreX(), y, x, y, x, box.bottom()}, 1.5, hue);
    tip(x, y, x, box.bottom() + 1, 4, hue);
  }

  /** Bars as high as the step at work looks at each position. */
  private void attention() {
    Box box = layout.attention();
    int step = Math.max(0, picture.looking());
    boolean there = picture.looking() >= 0 && picture.hasContext(step);
    boolean back = picture.hasContextTurned(step);
    Color hue = brush.color(back ? Token.BACKWARD : there ? Token.FORWARD : Token.LINE);
    TracePart encoder = shape.part(false, shape.levels(false) - 1, false).orElseThrow();
    Box from = layout.level(false, encoder.storey());
    double up = from.centreX();
    double[] memory = {up, from.y(), up, box.centreY(), box.x(), box.centreY()};
    brush.path(memory, 2, hue);
    tip(box.x() - 9, box.centreY(), box.x() - 1, box.centreY(), 4.5, hue);
    Box output = layout.output();
    double[] mix = {box.right(), box.centreY(), output.x() - 1, output.centreY()};
    if (shape.looking() == TierShape.Looking.AFTER) {
      brush.path(mix, 2, hue);
      tip(mix[0], mix[1], mix[2], mix[3], 4.5, hue);
    } else {
      Box low = layout.card(shape.part(true, 0, false).orElseThrow());
      double lane = low.x() - 8;
      double y = low.bottom() + 6;
      double[] down = {box.right(), box.centreY(), lane, box.centreY(), lane, y, low.centreX(), y};
      brush.path(down, 2, hue);
    }
    ask(box, hue);
    brush.round(box, 8, brush.color(Token.PANEL));
    brush.outline(box, 8, brush.color(there ? Token.FORWARD : Token.LINE));
    Pen pen = Pen.of(11, brush.color(Token.TEXT_SECONDARY));
    brush.text(texts.get("stage.legend.attention"), box.centreX(), box.y() + 9, pen);
    double[] weights = picture.attention(step);
    Box bars = new Box(box.x() + 8, box.y() + 17, box.width() - 16, box.height() - 21);
    for (int j = 0; j < weights.length; j++) {
      Box column = bars.column(j, weights.length);
      Box bar = new Box(column.x() + 1, column.y(), column.width() - 2, column.height());
      brush.fill(bar, brush.color(Token.LINE, 0.35));
      if (there) {
        double high = bar.height() * weights[j];
        brush.fill(
            new Box(bar.x(), bar.bottom() - high, bar.width(), high), brush.color(Token.FORWARD));
      }
    }
  }
}
