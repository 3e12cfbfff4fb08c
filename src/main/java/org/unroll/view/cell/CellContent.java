package org.unroll.view.cell;

import org.unroll.cell.Cell;
import org.unroll.engine.Trace;
import org.unroll.lab.ShownExample;
import org.unroll.notation.Notation;
import org.unroll.notation.PlainLetter;

/**
 * What the inside of a cell is drawn from. Immutable; a later trace comes as a new content.
 *
 * @param cell whose equations they are
 * @param notation in whose letters
 * @param trace the numbers of one forward and backward pass
 * @param example the same sequence as text
 * @param update number of weight updates before this pass
 */
public record CellContent(
    Cell cell, Notation notation, Trace trace, ShownExample example, long update) {

  /** What is written for a name of the cell. */
  PlainLetter letter(String name) {
    boolean weight = cell.weights().stream().anyMatch(w -> w.getKey().name().equals(name));
    return notation.plain(name, weight);
  }
}
