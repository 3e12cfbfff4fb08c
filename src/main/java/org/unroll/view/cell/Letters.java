package org.unroll.view.cell;

import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.notation.PlainLetter;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;

/** Writes a symbol as in a formula: a slanted letter with its index, such as h with t−1 below. */
final class Letters {

  private static final double INDEX = 0.72;
  private static final double SHIFT = 0.34;

  private final Brush brush;
  private final CellContent content;

  Letters(Brush brush, CellContent content) {
    this.brush = brush;
    this.content = content;
  }

  /** Writes a symbol with its time, its middle at a place. */
  void symbol(Symbol symbol, double x, double y, double size, Color color) {
    String time = symbol.moment() == Moment.BEFORE ? "t\u22121" : "t";
    write(content.letter(symbol.name()), time, x, y, Pen.of(size, color));
  }

  /** Writes a name without a time. */
  void name(String name, double x, double y, double size, Color color) {
    write(content.letter(name), "", x, y, Pen.of(size, color));
  }

  private void write(PlainLetter letter, String time, double x, double y, Pen pen) {
    String below = letter.below() + (letter.below().isEmpty() || time.isEmpty() ? "" : ",") + time;
    Pen large = pen.asSymbol().at(HPos.LEFT);
    Pen small = Pen.of(Math.max(8, pen.size() * INDEX), pen.color()).at(HPos.LEFT);
    double base = brush.width(letter.base(), large) + 1;
    double side = Math.max(brush.width(below, small), brush.width(letter.above(), small));
    double left = x - (base + side) / 2;
    brush.text(letter.base(), left, y, large);
    brush.text(letter.above(), left + base, y - pen.size() * SHIFT, small);
    brush.text(below, left + base, y + pen.size() * SHIFT, small);
  }
}
