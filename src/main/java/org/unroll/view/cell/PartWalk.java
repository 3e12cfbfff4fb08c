package org.unroll.view.cell;

import java.util.List;

/** The parts of a diagram one after the other, round and round, for who has no mouse. */
final class PartWalk {

  private List<Part> parts = List.of();
  private int at = -1;

  /** Begins anew over other parts. */
  void over(List<Part> others) {
    parts = List.copyOf(others);
    at = -1;
  }

  /** The next part, or the one before; there must be parts. */
  Part step(int direction) {
    at = at < 0 && direction < 0 ? parts.size() - 1 : Math.floorMod(at + direction, parts.size());
    return parts.get(at);
  }
}
