package org.unroll.view.stage;

import java.util.OptionalDouble;
import org.unroll.view.theme.Token;

/**
 * Numbers that are said at every step as two small traces on one scale: rings for what is right, dots
 * for what the network says.
 */
final class TracePainter {

  private static final double RING = 3.5;
  private static final double DOT = 2.5;

  private final Brush brush;
  private final StageWords words;

  TracePainter(Brush brush, StageWords words) {
    this.brush = brush;
    this.words = words;
  }

  /**
   * Draws one step and the line that leads to it.
   *
   * @param row the height that all steps share, as wide as this step's card
   */
  void paint(StagePicture picture, Slot slot, Box row) {
    Scale scale = scale(picture.content());
    boolean done = picture.moment().hasValue(slot.step());
    OptionalDouble right = right(picture.content(), slot.step());
    double x = slot.card().centreX();
    boolean leads = slot.step() > picture.layout().slots().get(0).step();
    double before = x - slot.column().width();
    if (leads && right(picture.content(), slot.step() - 1).isPresent() && right.isPresent()) {
      double from = y(scale, right(picture.content(), slot.step() - 1).getAsDouble(), row);
      double to = y(scale, right.getAsDouble(), row);
      brush.line(before, from, x, to, 1, brush.color(Token.LINE));
    }
    if (done && leads && picture.trace().hasLoss(slot.step() - 1)) {
      double from = y(scale, said(picture.content(), slot.step() - 1), row);
      double to = y(scale, said(picture.content(), slot.step()), row);
      brush.line(before, from, x, to, 1.5, brush.color(Token.FORWARD));
    }
    right.ifPresent(
        value -> {
          double y = y(scale, value, row);
          brush.dot(x, y, RING, brush.color(Token.TEXT, done ? 1 : 0.4));
          brush.dot(x, y, RING - 1, brush.color(Token.PANEL));
        });
    if (done) {
      brush.dot(
          x, y(scale, said(picture.content(), slot.step()), row), DOT, brush.color(Token.FORWARD));
    }
  }

  private static double y(Scale scale, double value, Box row) {
    return scale.place(value, row.bottom(), row.y());
  }

  /** One scale for all steps, so that the trace is one curve. */
  private Scale scale(StageContent content) {
    double low = 0;
    double high = 1;
    for (int step = 0; step < content.trace().length(); step++) {
      if (content.trace().hasLoss(step)) {
        Scale own = Scale.of(said(content, step), right(content, step));
        low = Math.min(low, own.low());
        high = Math.max(high, own.high());
      }
    }
    return new Scale(low, high);
  }

  private OptionalDouble right(StageContent content, int step) {
    return words.number(content.example().targets().get(step));
  }

  private static double said(StageContent content, int step) {
    return content.trace().value("y", step)[0];
  }
}
