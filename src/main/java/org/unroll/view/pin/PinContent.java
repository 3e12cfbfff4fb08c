package org.unroll.view.pin;

import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.notation.Notation;
import org.unroll.notation.PlainLetter;

/**
 * What pinned cards show. Immutable; a later trace comes as a new content.
 *
 * @param cell on the stage, as it is written
 * @param notation in whose letters
 * @param trace with what is held and changed
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
}
