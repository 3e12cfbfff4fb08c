package org.unroll.model;

/** The parts of one training step, in the order in which they happen. */
public enum Phase {
  /** Nothing has been read yet. */
  START,
  /** One time step after the other is read, from left to right. */
  FORWARD,
  /** The error travels back, from right to left. */
  BACKWARD,
  /** The gradients of all time steps are summed and the weights move. */
  UPDATE
}
