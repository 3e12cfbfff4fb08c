package org.unroll.view.stage;

import java.util.List;
import java.util.stream.Stream;

/**
 * The place of one gate or candidate within a card.
 *
 * @param letter its symbol
 * @param bar its fill level
 * @param units one row per unit, empty where there is no room
 * @param gradients one row per unit, empty where there is no room
 * @param number the mean over units, empty where there is no room
 * @param mark a line as long as its gradient is large
 */
record GateBox(Box letter, Box bar, Box units, Box gradients, Box number, Box mark) {

  /**
   * The smallest rectangle around letter and bars. Without the number: it is as wide as its column, and
   * a ring around it would cut into the numbers beside it.
   */
  Box bars() {
    List<Box> parts =
        Stream.of(letter, bar, units, gradients).filter(box -> !box.isEmpty()).toList();
    double left = parts.stream().mapToDouble(Box::x).min().orElseThrow();
    double top = parts.stream().mapToDouble(Box::y).min().orElseThrow();
    double right = parts.stream().mapToDouble(Box::right).max().orElseThrow();
    double bottom = parts.stream().mapToDouble(Box::bottom).max().orElseThrow();
    return new Box(left, top, right - left, bottom - top);
  }
}
