package org.unroll.view.cell;

import javafx.geometry.HPos;
import javafx.scene.paint.Color;
import org.unroll.expr.Moment;
import org.unroll.expr.Symbol;
import org.unroll.view.stage.Brush;
import org.unroll.view.stage.Pen;

/** Writes a symbol as in a formula: a slanted letter with its index, such as h with t−1 below. */
final class Letters {

  private static final double INDEX = 0.72;

  private final Brush brush;

  Letters(Brush brush) {
    this.brush = brush;
  }

  /** The index of a symbol that changes with time. */
  static String index(Symbol symbol) {
    String[] parts = symbol.name().split("_", 2);
    String own = parts.length > 1 ? parts[1] + "," : "";
    return own + (symbol.moment() == Moment.BEFORE ? "t\u22121" : "t");
  }

  /** A symbol on one line, for tooltips and for who listens. */
  static String plain(Symbol symbol) {
    return symbol.name().split("_", 2)[0] + "(" + index(symbol) + ")";
  }

  /** Writes a symbol whose middle stands at a place. */
  void symbol(Symbol symbol, double x, double y, double size, Color color) {
    write(symbol.name().split("_", 2)[0], index(symbol), x, y, size, color);
  }

  /** Writes a weight's name, which has no time. */
  void weight(String name, double x, double y, double size, Color color) {
    String[] parts = name.split("_", 2);
    write(parts[0], parts.length > 1 ? parts[1] : "", x, y, size, color);
  }

  private void write(String base, String index, double x, double y, double size, Color color) {
    Pen letter = Pen.of(size, color).asSymbol().at(HPos.LEFT);
    Pen small = Pen.of(Math.max(8, size * INDEX), color).at(HPos.LEFT);
    double wide = brush.width(base, letter);
    double left = x - (wide + brush.width(index, small)) / 2;
    brush.text(base, left, y, letter);
    brush.text(index, left + wide + 1, y + size * 0.34, small);
  }
}
