package org.unroll.view.cell;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.unroll.view.stage.Box;
import org.unroll.view.stage.Brush;

/**
 * One thing on the canvas. Where two pictures' marks look the same, nothing is drawn again.
 *
 * @param bounds all pixels it may touch
 * @param look equal for equal pixels
 * @param paint draws it, or at least what of it lies in an area
 */
record Mark(Box bounds, Object look, BiConsumer<Brush, Box> paint) {

  /** A mark that is always drawn whole. */
  Mark(Box bounds, Object look, Consumer<Brush> paint) {
    this(bounds, look, (brush, area) -> paint.accept(brush));
  }

  boolean looksLike(Mark other) {
    return bounds.equals(other.bounds) && look.equals(other.look);
  }
}
