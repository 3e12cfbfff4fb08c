package org.unroll.expr;

/** Which time step a state is taken from. */
public enum Moment {
  /** This step: h_t. */
  NOW,
  /** The step before: h_{t-1}, written {@code h[t-1]} in equation text. */
  BEFORE
}
