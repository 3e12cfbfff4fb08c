package org.unroll.network;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.unroll.cell.Cell;
import org.unroll.cell.HeldCell;
import org.unroll.cell.Hold;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;

/**
 * A cell with the same weights at every step: a recurrent layer, a dense one if the cell has no state,
 * an embedding table if its input is the number of a row. A layer that a network uses in two places has
 * one set of weights.
 *
 * @param name unique in the network; prefix of the names of its weights, such as {@code l0}
 * @param cell the equations of a step
 * @param inputs D; rows of an embedding table
 * @param hidden H
 * @param reversed whether it reads the sequence from its end
 * @param holds what stands still in it, whatever its equations say; usually nothing
 */
public record Layer(
    String name, Cell cell, int inputs, int hidden, boolean reversed, List<Hold> holds) {

  /** Copies the list. */
  public Layer {
    holds = List.copyOf(holds);
  }

  /** A layer in which nothing is held. */
  public Layer(String name, Cell cell, int inputs, int hidden, boolean reversed) {
    this(name, cell, inputs, hidden, reversed, List.of());
  }

  /** A layer that reads from the beginning. */
  public static Layer forward(String name, Cell cell, int inputs, int hidden) {
    return new Layer(name, cell, inputs, hidden, false);
  }

  /**
   * The same layer with more of its results held. Holds that mean another cell or another
   * layer change nothing.
   *
   * @throws IllegalArgumentException if its cell has no equation of a name
   */
  public Layer holding(List<Hold> wanted) {
    List<Hold> ours =
        wanted.stream().filter(h -> h.cell().equals(cell.id()) && h.isIn(name)).toList();
    List<Hold> all = Stream.concat(holds.stream(), ours.stream()).toList();
    return new Layer(name, HeldCell.of(cell, ours), inputs, hidden, reversed, all);
  }

  /** The same layer, and whatever its cell computes could also be held. */
  Layer holdable() {
    return new Layer(name, HeldCell.holdable(cell), inputs, hidden, reversed, holds);
  }

  /** The same layer with nothing held: its equations still could be. */
  Layer released() {
    return new Layer(name, cell, inputs, hidden, reversed);
  }

  /** Sizes by letter. */
  public Map<Dim, Integer> dims() {
    return Map.of(Dim.INPUT, inputs, Dim.HIDDEN, hidden, Dim.SYMBOLS, inputs);
  }

  /** Whether it reads the number of a row of its table, instead of a vector. */
  public boolean isTable() {
    return cell.shapes().get(Symbol.now("x")).rows().equals(Dim.ONE);
  }

  /** Length of what it reads at a step: D, or 1 for the number of a row. */
  public int width() {
    return isTable() ? 1 : inputs;
  }

  /** What others can read: the cell's states, or its outputs where it has no state. */
  public List<String> results() {
    return cell.states().isEmpty() ? cell.outputs() : cell.states();
  }

  /** The result that the next level and the read-out see: the first. */
  public String output() {
    return results().get(0);
  }
}
