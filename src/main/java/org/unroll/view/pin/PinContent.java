package org.unroll.view.pin;

import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.engine.TracePart;
import org.unroll.model.Pin;
import org.unroll.notation.Notation;
import org.unroll.notation.PlainLetter;

/**
 * What pinned cards show. Immutable; a later trace comes as a new content.
 *
 * @param cell on the stage, as it is written
 * @param notation in whose letters
 * @param trace of the network with what is held and changed
 * @param free with nothing held; empty where that is the same
 */
public record PinContent(Cell cell, Notation notation, Trace trace, Optional<Trace> free) {

  /** Whether the equation of a name can be held. */
  boolean canHold(String name) {
    return cell.equation(name).isPresent();
  }

  /** What is written for a name. */
  String letter(String name) {
    boolean weight = cell.weights().stream().anyMatch(w -> w.getKey().name().equals(name));
    PlainLetter letter = notation.plain(name, weight);
    return weight ? letter.inText() : letter.toString();
  }

  /** Whether there is more than one layer, so that a name alone does not say which is meant. */
  boolean isLayered() {
    return trace.parts().size() > 1;
  }

  /** A layer by its name. */
  Optional<TracePart> layer(String name) {
    return trace.parts().stream().filter(part -> part.layer().equals(name)).findFirst();
  }

  /** The layer that a pin is about; empty where the network has no such layer. */
  Optional<PinLayer> layer(Pin pin, int atWork) {
    List<TracePart> parts = trace.parts();
    if (pin.layer().equals(Pin.AT_WORK)) {
      return Optional.of(new PinLayer(this, Math.min(atWork, parts.size() - 1)));
    }
    return layer(pin.layer()).map(part -> new PinLayer(this, parts.indexOf(part)));
  }
}
