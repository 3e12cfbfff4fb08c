package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.HeldCell;
import org.unroll.cell.Hold;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** Fills the inputs of a {@link HeldCell}: when a frame is laid out, and when other numbers are held. */
final class Holding {

  private Holding() {}

  /**
   * Adds the buffers that say what is held at one time step.
   *
   * @param holds those of a layer; a later one wins where two meet
   * @param given where to; left alone for a cell that holds nothing
   */
  static void give(Map<Symbol, Buffer> given, Cell cell, Sizes sizes, List<Hold> holds, int step) {
    for (String name : HeldCell.names(cell)) {
      Buffer held = sizes.allocate(cell.shapes().get(HeldCell.held(name)));
      Buffer value = sizes.allocate(cell.shapes().get(HeldCell.value(name)));
      fill(held, value, cell, name, holds, step);
      given.put(HeldCell.held(name), held);
      given.put(HeldCell.value(name), value);
    }
  }

  /**
   * Holds other numbers in a frame than before.
   *
   * @param holds those of its layer; a later one wins where two meet
   */
  static void exchange(Frame frame, List<Hold> holds, int step) {
    for (String name : HeldCell.names(frame.cell())) {
      Buffer held = frame.buffer(HeldCell.held(name));
      Buffer value = frame.buffer(HeldCell.value(name));
      Arrays.fill(held.data, 0);
      Arrays.fill(value.data, 0);
      fill(held, value, frame.cell(), name, holds, step);
    }
  }

  private static void fill(
      Buffer held, Buffer value, Cell cell, String name, List<Hold> holds, int step) {
    holds.stream()
        .filter(hold -> hold.isOf(cell.id(), name) && hold.isAt(step))
        .forEach(hold -> fill(hold, held, value));
  }

  private static void fill(Hold hold, Buffer held, Buffer value) {
    boolean all = hold.unit() == Hold.EVERY;
    if (!all && hold.unit() >= held.cols) {
      throw new IllegalArgumentException(
          "%s has %d units, so there is no unit %d to hold"
              .formatted(hold.name(), held.cols, hold.unit() + 1));
    }
    for (int k = 0; k < held.data.length; k++) {
      if (all || k % held.cols == hold.unit()) {
        held.data[k] = 1;
        value.data[k] = hold.value();
      }
    }
  }
}
