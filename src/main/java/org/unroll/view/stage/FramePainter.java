package org.unroll.view.stage;

import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.notation.PlainLetter;
import org.unroll.view.theme.Token;

/** Draws the cards, the numbers of the steps and the names of the states: what holds the rest. */
final class FramePainter {

  private static final double RADIUS = 8;
  private static final double LONG_LABEL = 44;

  private final Brush brush;
  private final StageWords words;

  FramePainter(Brush brush, StageWords words) {
    this.brush = brush;
    this.words = words;
  }

  /** Draws one step's card and number. */
  void paint(StagePicture picture, Slot slot) {
    boolean done = picture.hasBegun(slot.step());
    double radius = Math.min(RADIUS, slot.card().width() / 4);
    brush.round(slot.card(), radius, brush.color(done ? Token.PANEL : Token.CONTROL));
    brush.outline(slot.card(), radius, done ? strong() : brush.color(Token.LINE, 0.7));
    label(picture, slot, done);
  }

  private Color strong() {
    return brush.color(Token.LINE).interpolate(brush.color(Token.TEXT_SECONDARY), 0.25);
  }

  private void label(StagePicture picture, Slot slot, boolean done) {
    boolean current = picture.moment().isAt(slot.step());
    int stride = picture.stride(22);
    if (!current && slot.step() % stride != 0) {
      return;
    }
    Color color = brush.color(current ? Token.TEXT : Token.TEXT_SECONDARY, done ? 1 : 0.55);
    Pen pen = Pen.of(slot.column().width() < 30 ? 10 : 11, color);
    String text = words.stepLabel(slot.step(), slot.column().width() >= LONG_LABEL);
    brush.text(
        text, slot.card().centreX(), slot.label().centreY() - 2, current ? pen.asBold() : pen);
  }

  /** Draws the names of the states left of the first cell, and of the gates where they fit nowhere else. */
  void names(StagePicture picture) {
    Slot first = picture.layout().slots().get(0);
    double x = picture.layout().columns().left() - 9;
    Pen pen = Pen.of(13, brush.color(Token.TEXT)).asSymbol().at(HPos.RIGHT);
    for (int state = 0; state < first.lanes().size(); state++) {
      Box band = picture.band(first.lanes().get(state));
      PlainLetter letter = picture.face().letter(picture.face().states().get(state));
      new SymbolPen(brush).write(letter, x, band.centreY(), pen);
    }
    boolean unnamed = !first.gates().isEmpty() && first.gates().get(0).letter().height() == 0;
    if (unnamed) {
      String gates =
          picture.face().gates().stream()
              .map(gate -> picture.face().letter(gate).toString())
              .collect(Collectors.joining(" "));
      brush.text(
          gates,
          x,
          first.gates().get(0).bar().centreY(),
          Pen.of(11, pen.color()).asSymbol().at(HPos.RIGHT));
    }
  }
}
