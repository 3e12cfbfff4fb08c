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
public record Pen(double size, boolean bold, boolean slanted, HPos anchor, Color color) {

  /** Centred, upright, regular. */
  public static Pen of(double size, Color color) {
    return new Pen(size, false, false, HPos.CENTER, color);
  }

  /** The same, emphasised. */
  public Pen asBold() {
    return new Pen(size, true, slanted, anchor, color);
  }

  /** The same, as a symbol of a formula. */
  public Pen asSymbol() {
    return new Pen(size, true, true, anchor, color);
  }

  /** The same, with another end at the given place. */
  public Pen at(HPos place) {
    return new Pen(size, bold, slanted, place, color);
  }
}
