package org.unroll.view.cell;

import java.util.Arrays;
import java.util.Optional;
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
 * @param free the numbers with nothing held or changed by hand; empty where those are the same
 */
public record CellContent(
    Cell cell,
    Notation notation,
    Trace trace,
    ShownExample example,
    long update,
    Optional<Trace> free) {

  /** Content in which nothing is held. */
  public CellContent(Cell cell, Notation notation, Trace trace, ShownExample example, long update) {
    this(cell, notation, trace, example, update, Optional.empty());
  }

  /** Whether an equation's result is another one because something is held or changed. */
  boolean differs(String name, int step) {
    return cell.equation(name).isPresent()
        && free.isPresent()
        && !Arrays.equals(trace.value(name, step), free.get().value(name, step));
  }

  /** What is written for a name of the cell. */
  PlainLetter letter(String name) {
    boolean weight = cell.weights().stream().anyMatch(w -> w.getKey().name().equals(name));
    return notation.plain(name, weight);
  }
}
