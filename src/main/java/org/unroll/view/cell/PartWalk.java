package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a diagram one after the other, each followed by its weights, round and round, for who
 * has no mouse.
 */
final class PartWalk {

  /**
   * One halt.
   *
   * @param part where
   * @param weight the name of one of its weights; empty for the part itself
   */
  record Stop(Part part, Optional<String> weight) {}

  private List<Stop> stops = List.of();
  private int at = -1;

  /** Begins anew over other parts. */
  void over(List<Part> parts) {
    List<Stop> all = new ArrayList<>();
    for (Part part : parts) {
      all.add(new Stop(part, Optional.empty()));
      part.weights().forEach(w -> all.add(new Stop(part, Optional.of(w.weight()))));
    }
    stops = List.copyOf(all);
    at = -1;
  }

  /** The next halt, or the one before; there must be parts. */
  Stop step(int direction) {
    at = at < 0 && direction < 0 ? stops.size() - 1 : Math.floorMod(at + direction, stops.size());
    return stops.get(at);
  }
}
