package org.unroll.view.stage;

import java.util.function.DoubleFunction;
import javafx.scene.paint.Color;
import org.unroll.notation.PlainLetter;
import org.unroll.text.Numbers;
import org.unroll.view.theme.Token;

/**
 * Draws gates as fill levels (their mean over units) and candidates as columns of values, each with a
 * strip of units and, once the error came through, a strip of gradients.
 */
final class GatePainter {

  private final Brush brush;

  GatePainter(Brush brush) {
    this.brush = brush;
  }

  /** Draws all gates and candidates of one step. */
  void paint(StagePicture picture, Slot slot) {
    int gates = picture.face().gates().size();
    for (int k = 0; k < slot.gates().size(); k++) {
      boolean gate = k < gates;
      String symbol =
          gate ? picture.face().gates().get(k) : picture.face().candidates().get(k - gates);
      one(picture, slot, slot.gates().get(k), symbol, gate);
    }
  }

  private void one(StagePicture picture, Slot slot, GateBox box, String symbol, boolean gate) {
    boolean done = picture.moment().hasValue(slot.step(), symbol);
    if (!box.letter().isEmpty()) {
      Color color = brush.color(Token.TEXT, done ? 1 : 0.35);
      PlainLetter letter = picture.face().letter(symbol);
      Pen pen = Pen.of(12, color).asSymbol();
      new SymbolPen(brush).write(letter, box.bar().centreX(), box.letter().centreY(), pen);
    }
    double radius = Math.min(3, box.bar().width() / 4);
    brush.round(
        box.bar(),
        radius,
        brush.color(gate ? Token.GATE_EMPTY : Token.LINE, done && gate ? 1 : 0.4));
    if (!done) {
      return;
    }
    double[] values = picture.trace().value(symbol, slot.step());
    if (gate) {
      level(box, StageNumbers.mean(values), radius);
      rows(box.units(), values, value -> brush.palette().openness(value));
    } else {
      rows(box.bar(), values, v -> brush.palette().value(v, picture.numbers().limit()));
    }
    number(box, Numbers.fixed(StageNumbers.mean(values), 2));
    if (picture.moment().hasGradient(slot.step(), symbol)) {
      gradient(picture, slot, box, symbol);
    }
  }

  private void level(GateBox box, double mean, double radius) {
    Box bar = box.bar();
    double height = bar.height() * Math.max(0, Math.min(1, mean));
    Box filled = new Box(bar.x(), bar.bottom() - height, bar.width(), height);
    brush.round(filled, Math.min(radius, height / 2), brush.color(Token.GATE));
  }

  private void rows(Box box, double[] values, DoubleFunction<Color> colors) {
    if (box.isEmpty()) {
      return;
    }
    int rows = (int) Math.min(values.length, box.height());
    for (int row = 0; row < rows; row++) {
      brush.fill(box.row(row, rows), colors.apply(values[row * values.length / rows]));
    }
  }

  private void number(GateBox box, String text) {
    if (!box.number().isEmpty()) {
      brush.text(
          text,
          box.number().centreX(),
          box.number().centreY(),
          Pen.of(9.5, brush.color(Token.TEXT_SECONDARY)));
    }
  }

  /** Per unit beside the bar, and as a whole by a line below it, long for a large norm. */
  private void gradient(StagePicture picture, Slot slot, GateBox box, String symbol) {
    double[] gradients = picture.trace().gradient(symbol, slot.step());
    StageNumbers numbers = picture.numbers();
    double scale = Math.sqrt(gradients.length);
    rows(
        box.gradients(),
        gradients,
        g ->
            brush
                .palette()
                .gradient(
                    Math.abs(g) * scale, numbers.smallestGradient(), numbers.largestGradient()));
    double left = box.bar().x();
    double full = Math.max(box.bar().right(), box.gradients().right()) - left;
    double width = picture.thickness(StageNumbers.norm(gradients), full);
    Box mark = new Box(left + (full - width) / 2, box.mark().y() + 1, width, 3);
    brush.round(mark, 1.5, brush.color(Token.BACKWARD));
  }
}
