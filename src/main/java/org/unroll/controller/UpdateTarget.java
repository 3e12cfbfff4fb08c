package org.unroll.controller;

/**
 * Which update is shown, or asked for and on its way: steps that are asked for faster than the session
 * answers add up.
 */
final class UpdateTarget {

  private static final long NONE = -1;

  private long shown;
  private long asked = NONE;

  /**
   * Asks for the update before or after.
   *
   * @param direction 1 or -1
   * @return false if there is none, and then nothing changes
   */
  boolean move(int direction) {
    long next = update() + direction;
    if (next >= 0) {
      asked = next;
    }
    return next >= 0;
  }

  /** The update asked for, or else the one shown. */
  long update() {
    return asked == NONE ? shown : asked;
  }

  /** A state of the session came. */
  void arrived(long update) {
    shown = update;
    if (update == asked) {
      asked = NONE;
    }
  }

  /** What was asked for will not come. */
  void giveUp() {
    asked = NONE;
  }
}
