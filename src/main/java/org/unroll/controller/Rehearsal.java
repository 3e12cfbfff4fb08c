package org.unroll.controller;

/**
 * When to do once more, unseen, what was done already. Java runs what it has not compiled yet several times
 * more slowly, and compiles only what is used often: without this, whoever moves a slider first sees it stutter.
 */
final class Rehearsal {

  /** After so many rounds nearly all that a slider needs is compiled; more were of no use. */
  static final int ENOUGH = 800;

  /** Half a second: whoever moves something again and again does not wait for a rehearsal in between. */
  static final int QUIET = 30;

  private int left;
  private int idle;

  /** So many rounds in all. */
  Rehearsal(int rounds) {
    left = rounds;
  }

  /** A person wants something. */
  void interrupt() {
    idle = 0;
  }

  /** To be asked in every frame in which nothing else is done: whether a round begins in this one. */
  boolean isDue() {
    idle++;
    if (left == 0 || idle <= QUIET) {
      return false;
    }
    left--;
    return true;
  }
}
