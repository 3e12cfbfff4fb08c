package org.unroll.view.stage;

/** Where loss terms attach to the unrolled network. */
enum Attachment {
  /** Nowhere: there is nothing to learn from. */
  NONE,
  /** After the last time step only. */
  LAST,
  /** At several time steps. */
  EVERY
}
