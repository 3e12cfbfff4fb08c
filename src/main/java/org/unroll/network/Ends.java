package org.unroll.network;

/** What a read-out at the end sees of a level that reads in both directions. */
public enum Ends {
  /** Both states at the last position: the reversed layer has only just begun there. */
  SAME_POSITION,
  /**
   * Each layer's own state where it stopped: the forward one's at T-1, the reversed one's at 0. A link
   * round the level takes no part, since its input differs from end to end.
   */
  OWN_END
}
