package org.unroll.view.stage;

/** Something that moves while playing, from one place to another. */
interface Moving {

  /** Where it is after a share of the way. */
  Box at(double share);

  /** Whether it carries a gradient. */
  boolean backward();
}
