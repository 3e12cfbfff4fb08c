package org.unroll.view.stage;

import javafx.geometry.HPos;
import org.unroll.notation.PlainLetter;

/** Writes letters of a notation on a canvas: a slanted letter with its superscript or index. */
final class SymbolPen {

  private static final double SMALL = 0.72;
  private static final double SHIFT = 0.34;

  /** How far above a small letter's place a tilde stands over a capital. */
  private static final double LIFT = 0.3;

  private final Brush brush;

  SymbolPen(Brush brush) {
    this.brush = brush;
  }

  /** Writes letters where the pen's anchor says. */
  void write(PlainLetter letter, double x, double y, Pen pen) {
    String side = letter.above() + letter.below();
    if (side.isEmpty()) {
      brush.text(letter.base(), x, y, pen);
      return;
    }
    if (letter.above().equals(PlainLetter.SPACING_TILDE)) {
      brush.text(letter.base(), x, y, pen);
      brush.text(letter.above(), x, y - pen.size() * LIFT, pen);
      return;
    }
    Pen large = pen.at(HPos.LEFT);
    Pen small = new Pen(Math.max(8, pen.size() * SMALL), false, false, HPos.LEFT, pen.color());
    double base = brush.width(letter.base(), large) + 1;
    double width = base + brush.width(side, small);
    double left = pen.anchor() == HPos.RIGHT ? x - width : x - width / 2;
    double shift = pen.size() * SHIFT * (letter.above().isEmpty() ? 1 : -1);
    brush.text(letter.base(), left, y, large);
    brush.text(side, left + base, y + shift, small);
  }
}
