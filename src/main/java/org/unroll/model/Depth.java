package org.unroll.model;

import java.util.Locale;

/** How deep one looks into a network, from the outside inwards. */
public enum Depth {
  /** The network folded up, with its loop. */
  NETWORK,
  /** The network unrolled over time. */
  SEQUENCE,
  /** One cell at one time step. */
  CELL;

  /** Last part of its text keys. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The next depth outwards; the outermost stays. */
  public Depth outwards() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  /** The next depth inwards; the innermost stays. */
  public Depth inwards() {
    return values()[Math.min(values().length - 1, ordinal() + 1)];
  }
}
