package org.unroll.network;

/** How several loss terms become one number. */
public enum Reduction {
  /** Their sum. */
  SUM,
  /** Their mean. */
  MEAN
}
