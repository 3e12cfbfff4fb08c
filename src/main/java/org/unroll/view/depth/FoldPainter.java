package org.unroll.view.depth;

import java.util.List;
import java.util.SortedMap;
import javafx.geometry.HPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;
import org.unroll.view.theme.Token;

/** Draws the folded network, and the way it opens into the sequence. */
final class FoldPainter {

  private static final double RADIUS = 14;
  private static final double WIRE = 3;

  private final GraphicsContext gc;
  private final Brush brush;
  private final FoldWords words;
  private final FoldPicture picture;
  private final Box room;
  private final Box card;
  private final double chip;

  FoldPainter(GraphicsContext gc, Brush brush, FoldWords words, FoldPicture picture, Box room) {
    this.gc = gc;
    this.brush = brush;
    this.words = words;
    this.picture = picture;
    this.room = room;
    double high = Math.min(280, room.height() * 0.4);
    double wide = Math.min(room.width() * 0.4, Math.min(420, high * 1.7));
    this.card =
        new Box(
            Math.rint(room.centreX() - wide / 2),
            Math.rint(room.y() + room.height() * 0.33),
            Math.rint(wide),
            Math.rint(high));
    this.chip = Math.max(28, Math.min(40, room.height() * 0.075));
  }

  /** The network as it stands while nothing moves. */
  void folded() {
    headline();
    picture.legend().paint(brush, words.texts(), new Box(0, room.bottom() - 34, room.width(), 34));
    loop(1);
    input(1);
    output();
    cell(card, 1, picture.step());
  }

  /**
   * The loop opens and one copy after the other slides to its place.
   *
   * @param share above 0, 1 when all have arrived
   */
  void opening(double share, SortedMap<Integer, Box> places) {
    loop(Math.max(0, 1 - 2.5 * share));
    input(Math.max(0, 1 - 3 * share));
    List<Integer> steps = List.copyOf(places.keySet());
    Box last = null;
    for (int step : steps) {
      Box at = between(card, places.get(step), share);
      if (last != null) {
        double y = at.y() + at.height() * 0.72;
        brush.line(last.right(), y, at.x(), y, WIRE, brush.color(Token.FORWARD, share));
      }
      last = at;
    }
    for (int k = steps.size() - 1; k >= 0; k--) {
      cell(between(card, places.get(steps.get(k)), share), 1, steps.get(k));
    }
  }

  private static Box between(Box from, Box to, double share) {
    return new Box(
        from.x() + (to.x() - from.x()) * share,
        from.y() + (to.y() - from.y()) * share,
        from.width() + (to.width() - from.width()) * share,
        from.height() + (to.height() - from.height()) * share);
  }

  private void headline() {
    String title = words.say("title", words.cell(picture.content().face().id()));
    Pen pen = Pen.of(17, brush.color(Token.TEXT)).asBold().at(HPos.LEFT);
    brush.text(title, 0, 13, pen);
    String step =
        picture.hasBegun()
            ? words.say("step", picture.step() + 1, picture.trace().length())
            : words.plain("start");
    Pen small = Pen.of(13, brush.color(Token.TEXT_SECONDARY)).at(HPos.LEFT);
    brush.text(step, 0, 36, small);
  }

  private Color hue(double opacity) {
    return !picture.hasBegun()
        ? brush.color(Token.LINE, opacity)
        : brush.color(picture.hasTurned() ? Token.BACKWARD : Token.FORWARD, opacity);
  }

  /** Out of the right side, over the cell, and in again on the left. */
  private void loop(double opacity) {
    if (opacity <= 0) {
      return;
    }
    double out = card.right();
    double reach = Math.min(110, (room.right() - out) * 0.4);
    double y = card.y() + card.height() * 0.6;
    double top = card.y() - 26;
    double turn = Math.min(reach, (y - top) / 2) * 0.9;
    double left = card.x() - reach;
    double right = out + reach;
    gc.save();
    gc.setStroke(hue(opacity));
    gc.setLineWidth(picture.thickness());
    gc.beginPath();
    gc.moveTo(picture.hasTurned() ? out + 12 : out, y);
    gc.arcTo(right, y, right, y - turn, turn);
    gc.arcTo(right, top, right - turn, top, turn);
    gc.arcTo(left, top, left, top + turn, turn);
    gc.arcTo(left, y, left + turn, y, turn);
    gc.lineTo(picture.hasTurned() ? card.x() : card.x() - 8, y);
    gc.stroke();
    gc.restore();
    loopHead(y, opacity);
    loopLabel(left, right, y, opacity);
  }

  private void loopHead(double y, double opacity) {
    boolean back = picture.hasTurned();
    double tip = back ? card.right() + 1 : card.x() - 1;
    double half = 5 + picture.thickness() * 0.75;
    double neck = back ? tip + 1.5 * half : tip - 1.5 * half;
    brush.polygon(
        new double[] {tip, neck, neck}, new double[] {y, y - half, y + half}, hue(opacity));
  }

  private void loopLabel(double left, double right, double y, double opacity) {
    String label = words.say("loop", picture.states());
    Pen pen = Pen.of(13, brush.color(Token.TEXT, opacity)).asBold().at(HPos.LEFT);
    double wide = brush.width(label, pen);
    boolean beside = right + 14 + wide < room.right() - 8;
    if (beside) {
      brush.text(label, right + 14, card.y() + 4, pen);
    } else {
      brush.text(label, room.right() - 8 - wide, card.bottom() + 16, pen);
    }
    if (picture.hasTurned() && picture.isThere()) {
      String size = words.say("gradient", Numbers.significant(picture.gradient(), 2));
      Pen number = Pen.of(12, hue(opacity)).at(HPos.LEFT);
      double at = beside ? right + 14 : room.right() - 8 - brush.width(size, number);
      brush.text(size, at, beside ? card.y() + 24 : card.bottom() + 34, number);
    }
    if (left > 70) {
      String before = picture.step() == 0 ? words.plain("zero") : words.plain("before");
      Pen quiet = Pen.of(11, brush.color(Token.TEXT_SECONDARY, opacity)).at(HPos.RIGHT);
      brush.text(before, left - 8, y, quiet);
    }
  }

  private void input(double opacity) {
    if (opacity <= 0) {
      return;
    }
    double wide = Math.max(110, card.width() * 0.6);
    double y = Math.min(room.bottom() - chip - 44, card.bottom() + Math.max(26, chip));
    Box box = new Box(Math.rint(card.centreX() - wide / 2), Math.rint(y), wide, chip);
    boolean there = picture.hasBegun();
    brush.arrow(
        card.centreX(),
        box.y() - 2,
        card.bottom() + 2,
        WIRE,
        brush.color(there ? Token.FORWARD : Token.LINE, opacity));
    brush.round(box, 10, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL, opacity));
    brush.outline(box, 10, brush.color(there ? Token.FORWARD : Token.LINE, opacity));
    Pen pen = Pen.of(16, brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY, opacity)).asBold();
    brush.text(there ? picture.input() : "x", box.centreX(), box.centreY(), pen);
    Pen name = Pen.of(15, brush.color(Token.TEXT_SECONDARY, opacity)).asSymbol();
    brush.text("x", box.x() - 16, box.centreY(), name);
  }

  private void output() {
    double wide = Math.max(190, card.width() * 0.7);
    double top = Math.max(30, card.y() - 50 - chip);
    Box box = new Box(Math.rint(card.centreX() - wide / 2), Math.rint(top), wide, chip);
    boolean there = picture.isThere() && picture.hasLoss();
    Color wire = there ? hue(1) : brush.color(Token.LINE);
    if (picture.hasTurned() && there) {
      brush.arrow(card.centreX(), box.bottom() + 2, card.y() - 2, WIRE, wire);
    } else {
      brush.arrow(card.centreX(), card.y() - 2, box.bottom() + 2, WIRE, wire);
    }
    brush.round(box, 10, brush.color(there ? Token.FORWARD_SOFT : Token.CONTROL));
    brush.outline(box, 10, brush.color(there ? Token.FORWARD : Token.LINE));
    Pen pen = Pen.of(14, brush.color(there ? Token.TEXT : Token.TEXT_SECONDARY)).asBold();
    brush.text(
        there ? picture.said() : words.plain(picture.hasLoss() ? "output" : "output.later"),
        box.centreX(),
        box.centreY(),
        there ? pen : Pen.of(12, brush.color(Token.TEXT_SECONDARY)));
    Pen name = Pen.of(15, brush.color(Token.TEXT_SECONDARY)).asSymbol();
    brush.text("y", box.x() - 16, box.centreY(), name);
    if (there) {
      Pen loss = Pen.of(12, brush.color(Token.TEXT)).at(HPos.LEFT);
      String said =
          words.say("right", picture.right())
              + "   "
              + words.say("loss", Numbers.plain(picture.trace().loss(picture.step())));
      brush.text(said, box.right() + 12, box.centreY(), loss);
    }
  }

  /** The cell with its states as strips and its gates as bars. */
  private void cell(Box box, double opacity, int step) {
    brush.round(box, RADIUS, brush.color(Token.PANEL, opacity));
    brush.outline(box, RADIUS, brush.color(Token.TEXT_SECONDARY, opacity));
    if (box.width() < 40) {
      return;
    }
    boolean there = picture.isThere() && picture.moment().hasValue(step);
    Pen pen = Pen.of(Math.min(15, box.width() / 7), brush.color(Token.TEXT)).asBold();
    brush.text(words.cell(picture.content().face().id()), box.centreX(), box.y() + 18, pen);
    new CardFace(brush, picture).paint(box.inset(box.width() * 0.08), step, there);
  }
}
