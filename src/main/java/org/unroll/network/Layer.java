package org.unroll.network;

import java.util.HashMap;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.expr.Dim;

/**
 * One recurrent layer: a cell with the same weights at every step.
 *
 * @param name unique in the network; prefix of the names of its weights, such as {@code l0}
 * @param cell the equations of a step
 * @param inputs D
 * @param hidden H
 * @param reversed whether it reads the sequence from its end
 */
public record Layer(String name, Cell cell, int inputs, int hidden, boolean reversed) {

  /** A layer that reads from the beginning. */
  public static Layer forward(String name, Cell cell, int inputs, int hidden) {
    return new Layer(name, cell, inputs, hidden, false);
  }

  /** Sizes by letter. */
  public Map<Dim, Integer> dims() {
    return new HashMap<>(Map.of(Dim.INPUT, inputs, Dim.HIDDEN, hidden));
  }

  /** The state that is seen outside: the cell's first one. */
  public String output() {
    return cell.states().get(0);
  }
}
