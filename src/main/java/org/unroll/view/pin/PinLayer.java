package org.unroll.view.pin;

import java.util.Optional;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.model.Moment;
import org.unroll.model.Reach;

/**
 * The layer that a card is about.
 *
 * @param content of which it is a part
 * @param index of the layer in {@link Trace#parts}
 */
record PinLayer(PinContent content, int index) {

  TracePart part() {
    return content.trace().parts().get(index);
  }

  /** Its numbers, steps in the order in which it reads. */
  Trace trace() {
    return part().inReadingOrder();
  }

  /** The same with nothing held; empty where that is the same. */
  Optional<Trace> free() {
    return content.free().map(part()::sameIn);
  }

  /** Its step at the position at work. */
  int step(Moment moment) {
    return Reach.beside(content.trace().parts(), moment, index);
  }

  /** Its name in a hold: that of every layer where there is only one. */
  String holdName() {
    return content.isLayered() ? part().layer() : Hold.ANY_LAYER;
  }
}
