package org.unroll.network;

/** Where the loss attaches on the unrolled graph. */
public enum Readout {
  /** One loss term at every time step (many-to-many in step). */
  EVERY,
  /** One loss term, on the hidden state of the last time step (many-to-one). */
  LAST,
  /** One loss term, on the mean over time of the hidden state. */
  MEAN
}
