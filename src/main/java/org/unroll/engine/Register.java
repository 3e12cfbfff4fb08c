package org.unroll.engine;

import org.unroll.expr.Shape;

/**
 * A place for a value in the frame of one time step.
 *
 * @param scope who provides the buffer
 * @param shape what it holds
 * @param value the number it is filled with, for constants
 */
record Register(Scope scope, Shape shape, double value) {

  /** Who provides the buffer of a register. */
  enum Scope {
    /** The wiring: inputs, previous states, weights, and their gradients. */
    GIVEN,
    /** Each frame has its own, kept as part of the trace. */
    FRAME,
    /** All frames share one: a value that is used up at once. */
    SCRATCH,
    /** All frames share one that is filled with a number. */
    CONSTANT
  }
}
