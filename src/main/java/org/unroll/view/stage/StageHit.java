package org.unroll.view.stage;

/** What lies under the pointer. */
sealed interface StageHit {

  /** The time step it belongs to, to which a click leads. */
  int step();

  /** One unit of a symbol, counted from 0. */
  record Unit(String symbol, int step, int unit) implements StageHit {}

  /** A gate or candidate as a whole. */
  record Whole(String symbol, int step) implements StageHit {}

  /** The gradient of a state as a whole. */
  record Wire(String symbol, int step) implements StageHit {}

  /** The input chip. */
  record Input(int step) implements StageHit {}

  /** What the network says. */
  record Output(int step) implements StageHit {}

  /** Somewhere else in a step's column, or in the overview. */
  record Step(int step) implements StageHit {}
}
