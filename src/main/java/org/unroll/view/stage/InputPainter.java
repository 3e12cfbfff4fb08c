package org.unroll.view.stage;

import javafx.scene.paint.Color;
import org.unroll.view.theme.Token;

/** Draws the inputs as chips under the cells, with an arrow in and, later, an arrow back. */
final class InputPainter {

  private static final double BOTH = 34;

  private final Brush brush;

  InputPainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws one step's input. */
  void paint(StagePicture picture, Slot slot) {
    boolean done = picture.hasBegun(slot.step());
    chip(picture, slot, done);
    arrows(picture, slot, done);
    squares(picture, slot, done);
  }

  private void chip(StagePicture picture, Slot slot, boolean done) {
    boolean current = picture.moment().isAt(slot.step());
    boolean back = current && picture.moment().hasGradient(slot.step(), "x");
    Token accent = back ? Token.BACKWARD : Token.FORWARD;
    Token soft = back ? Token.BACKWARD_SOFT : done ? Token.FORWARD_SOFT : Token.CONTROL;
    Box chip = slot.chip();
    double radius = Math.min(7, chip.width() / 4);
    brush.round(chip, radius, brush.color(soft));
    brush.outline(
        chip, radius, current ? brush.color(accent) : brush.color(Token.LINE, done ? 1 : 0.7));
    String text = picture.content().example().inputs().get(slot.step());
    Color color = brush.color(done ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.6);
    Pen pen = Pen.of(chip.width() < 30 ? 11 : 12.5, color);
    Pen bold = chip.width() < 30 && text.length() > 1 ? pen : pen.asBold();
    if (chip.height() > 30) {
      brush.upright(text, chip.centreX(), chip.centreY(), bold);
    } else {
      brush.text(text, chip.centreX(), chip.centreY(), bold);
    }
  }

  private void arrows(StagePicture picture, Slot slot, boolean done) {
    double x = slot.card().centreX();
    boolean back = picture.moment().hasGradient(slot.step());
    double aside = back && slot.card().width() >= BOTH ? 6 : 0;
    Color color = done ? brush.color(Token.FORWARD) : brush.color(Token.LINE);
    if (!back || aside > 0) {
      brush.arrow(x - aside, slot.chip().y() - 2, slot.card().bottom() + 2, 1.5, color);
    }
    if (back) {
      double width = picture.thickness(picture.numbers().inputNorm(slot.step()), 6);
      brush.arrow(
          x + aside,
          slot.card().bottom() + 2,
          slot.chip().y() - 2,
          width,
          brush.color(Token.BACKWARD));
    }
  }

  private void squares(StagePicture picture, Slot slot, boolean done) {
    if (slot.inputs().isEmpty() || !picture.layout().shape().showsInputs()) {
      return;
    }
    double[] values = picture.trace().value("x", slot.step());
    for (int k = 0; k < values.length; k++) {
      Box square = slot.inputs().column(k, values.length);
      Box inner = new Box(square.x() + 0.5, square.y(), square.width() - 1, square.height());
      brush.fill(
          inner,
          done
              ? brush.palette().value(values[k], picture.numbers().limit())
              : brush.color(Token.LINE, Brush.PALE));
    }
  }
}
