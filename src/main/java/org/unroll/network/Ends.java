package org.unroll.network;

/** What a read-out at the end sees of a level that reads in both directions. */
public enum Ends {
  /** Both states at the last position: the reversed layer has only just begun there. */
  SAME_POSITION,
  /** Each layer's state where it stopped: the forward one's at T-1, the reversed one's at 0. */
  OWN_END
}
