package org.unroll.view.stage;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/** Draws what the network says where a loss attaches, beside what would have been right. */
final class OutputPainter {

  private static final double ROW = 15;
  private static final double NAME_SHARE = 0.42;
  private static final double WIDE = 140;
  private static final double NUMBERS = 44;

  /** Height of the arrows that start below an output. */
  private static final double ARROW = 12;

  private final Brush brush;
  private final StageWords words;
  private final TracePainter traces;

  OutputPainter(Brush brush, StageWords words) {
    this.brush = brush;
    this.words = words;
    this.traces = new TracePainter(brush, words);
  }

  /** Draws one step's output; nothing where no loss attaches. */
  void paint(StagePicture picture, Slot slot) {
    if (!picture.trace().hasLoss(slot.step())) {
      return;
    }
    boolean wide = !picture.layout().output().isEmpty();
    Box box = wide ? picture.layout().output() : slot.output();
    boolean done = picture.moment().hasValue(slot.step());
    arrows(picture, slot, box.bottom() - (wide ? 0 : ARROW), done);
    if (!wide && picture.layout().columns().density() != Density.ROOMY) {
      small(picture, slot, box, done);
    } else if (picture.content().hasClasses(slot.step())) {
      classes(picture, slot.step(), box, done);
    } else {
      number(picture, slot.step(), box, done);
    }
  }

  private void arrows(StagePicture picture, Slot slot, double top, boolean done) {
    double x = slot.card().centreX();
    double bottom = slot.label().y() + 1;
    boolean back = picture.moment().hasGradient(slot.step());
    double aside = back ? 4 : 0;
    brush.arrow(x - aside, bottom, top, 1.5, brush.color(done ? Token.FORWARD : Token.LINE));
    if (back) {
      brush.arrow(x + aside, top, bottom, 1.5, brush.color(Token.BACKWARD));
    }
  }

  private void classes(StagePicture picture, int step, Box box, boolean done) {
    double[] probability = picture.trace().probability(step);
    int target = (int) picture.trace().target(step)[0];
    boolean wide = box.width() > WIDE;
    double room = box.height() - (wide ? 0 : ARROW) - (done ? ROW : 0);
    int rows = (int) Math.max(1, Math.floor(room / ROW));
    List<Integer> shown = Ranking.shown(probability, target, rows);
    for (int k = 0; k < shown.size(); k++) {
      Box row = new Box(box.x(), box.y() + k * ROW, box.width(), ROW);
      bar(picture, row, shown.get(k), done ? probability[shown.get(k)] : 0, done, target);
    }
    if (done) {
      loss(picture, step, new Box(box.x(), box.y() + shown.size() * ROW, box.width(), ROW));
    }
  }

  private void bar(
      StagePicture picture, Box row, int output, double share, boolean done, int target) {
    if (row.width() <= WIDE) {
      underlined(picture, row, output, share, done, target);
      return;
    }
    boolean right = output == target;
    Color color = brush.color(right ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.5);
    Pen pen = Pen.of(11, color).at(HPos.RIGHT);
    double names = row.width() * NAME_SHARE;
    double full = row.width() - names - NUMBERS - 8;
    String name = picture.content().example().outputs().get(output);
    String marked = right ? words.target(name) : name;
    brush.text(marked, row.x() + names, row.centreY(), right ? pen.asBold() : pen);
    Box track = new Box(row.x() + names + 8, row.y() + 3, full, ROW - 6);
    brush.round(track, 2, brush.color(Token.LINE, done ? 0.6 : 0.4));
    brush.round(
        new Box(track.x(), track.y(), Math.max(share > 0 ? 1 : 0, full * share), track.height()),
        2,
        brush.color(Token.FORWARD));
    if (done) {
      brush.text(Numbers.percent(share), row.right(), row.centreY(), right ? pen.asBold() : pen);
    }
  }

  /** Above one card: the name, its chance if both fit, and below them the chance as a line. */
  private void underlined(
      StagePicture picture, Box row, int output, double share, boolean done, int target) {
    Color color = brush.color(output == target ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.5);
    Pen pen = output == target ? Pen.of(11, color).asBold() : Pen.of(11, color);
    String name = picture.content().example().outputs().get(output);
    double y = row.centreY() - 1;
    brush.text(name, row.x(), y, pen.at(HPos.LEFT));
    String chance = Numbers.percent(share);
    if (done && brush.width(name, pen) + brush.width(chance, pen) + 4 <= row.width()) {
      brush.text(chance, row.right(), y, pen.at(HPos.RIGHT));
    }
    Box track = new Box(row.x(), row.bottom() - 3, row.width(), 2);
    brush.fill(track, brush.color(Token.LINE, done ? 0.6 : 0.4));
    brush.fill(
        new Box(track.x(), track.y(), track.width() * share, track.height()),
        brush.color(Token.FORWARD));
  }

  private void loss(StagePicture picture, int step, Box row) {
    String text = words.loss(picture.trace().loss(step));
    Pen pen = Pen.of(11, brush.color(Token.TEXT)).at(HPos.RIGHT);
    brush.text(text, row.right(), row.centreY() + 1, pen);
  }

  /** A number line with what was said as a dot and what was right as a ring. */
  private void number(StagePicture picture, int step, Box box, boolean done) {
    double said = picture.trace().value("y", step)[0];
    String right = picture.content().example().targets().get(step);
    double y = box.y() + Math.max(box.height() - 2 * ROW, 2.6 * ROW);
    Scale scale = Scale.of(said, words.number(right));
    brush.line(box.x() + 8, y, box.right() - 8, y, 2, brush.color(Token.LINE, done ? 1 : 0.6));
    Pen caption = Pen.of(11, brush.color(Token.TEXT_SECONDARY, done ? 1 : 0.5));
    brush.text(words.target(right), box.right(), box.y() + ROW * 1.5, caption.at(HPos.RIGHT));
    words
        .number(right)
        .ifPresent(
            value -> {
              double x = scale.place(value, box.x() + 8, box.right() - 8);
              brush.dot(x, y, 6, brush.color(Token.TEXT, done ? 1 : 0.4));
              brush.dot(x, y, 4.5, brush.color(Token.PANEL));
            });
    if (done) {
      double x = scale.place(said, box.x() + 8, box.right() - 8);
      brush.dot(x, y, 4, brush.color(Token.FORWARD));
      Pen strong = Pen.of(12, brush.color(Token.TEXT)).asBold();
      brush.text(words.said(said), box.right(), box.y() + ROW * 0.5, strong.at(HPos.RIGHT));
      // On the left, out of the way of the arrows above the last cell.
      Pen left = Pen.of(11, brush.color(Token.TEXT)).at(HPos.LEFT);
      brush.text(words.loss(picture.trace().loss(step)), box.x() + 8, y + ROW, left);
    }
  }

  /** In a narrow column: what would be right, and a bar of the probability it got. */
  private void small(StagePicture picture, Slot slot, Box box, boolean done) {
    String right = picture.content().example().targets().get(slot.step());
    Color color = brush.color(done ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.55);
    double[] probability = picture.trace().probability(slot.step());
    boolean classes = probability.length > 0;
    boolean fits = right.length() * 6 <= slot.column().width();
    if (fits) {
      brush.text(right, box.centreX(), box.y() + 6, Pen.of(11, color));
    }
    if (!classes) {
      traces.paint(picture, slot, new Box(box.x(), box.y() + 17, box.width(), box.height() - 33));
      return;
    }
    int target = (int) picture.trace().target(slot.step())[0];
    Box track = new Box(Math.round(box.centreX() - 5), box.y() + 13, 10, box.height() - 26);
    brush.fill(track, brush.color(Token.LINE, done ? 0.6 : 0.35));
    if (done) {
      double height = track.height() * probability[target];
      brush.fill(
          new Box(track.x(), track.bottom() - height, track.width(), height),
          brush.color(Token.FORWARD));
    }
  }
}
