package org.unroll.model;

/**
 * How long one position is shown and how long the way to the next one takes, in seconds at normal
 * speed. Short sequences get time to read; long ones are hurried so that a pass stays watchable.
 */
record Pace(double pause, double movement) {

  private static final double READING = 0.75;
  private static final double MOVING = 0.45;
  private static final double PASS = 14;
  private static final double SHORTEST = 0.04;

  /** The pace for a sequence of this many time steps. */
  static Pace of(int length) {
    double share = Math.min(1, PASS / length / (READING + MOVING));
    return new Pace(Math.max(SHORTEST, READING * share), Math.max(SHORTEST, MOVING * share));
  }
}
