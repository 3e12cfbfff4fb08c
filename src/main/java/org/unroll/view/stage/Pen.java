package org.unroll.view.stage;

import javafx.geometry.HPos;
import javafx.scene.paint.Color;

/**
 * How a short text is written.
 *
 * @param size in pixels
 * @param bold whether it is emphasised
 * @param slanted whether it is a symbol of a formula
 * @param anchor which of its ends stands at the given place
 */
record Pen(double size, boolean bold, boolean slanted, HPos anchor, Color color) {

  /** Centred, upright, regular. */
  static Pen of(double size, Color color) {
    return new Pen(size, false, false, HPos.CENTER, color);
  }

  Pen asBold() {
    return new Pen(size, true, slanted, anchor, color);
  }

  Pen asSymbol() {
    return new Pen(size, true, true, anchor, color);
  }

  Pen at(HPos place) {
    return new Pen(size, bold, slanted, place, color);
  }
}
