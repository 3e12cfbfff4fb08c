package org.unroll.model;

/**
 * How long one point is shown and how long the way to the next one takes, in seconds at normal speed.
 * Short sequences get time to read; long ones are hurried so that a pass stays watchable. Only from
 * one time step to the next does something travel; steps of other sizes are shown one after the other.
 */
record Pace(double pause, double movement) {

  private static final double READING = 0.75;
  private static final double MOVING = 0.45;
  private static final double PASS = 14;
  private static final double SHORTEST = 0.04;
  private static final Pace OPERATION = new Pace(0.9, 0);
  private static final Pace EQUATION = new Pace(1.4, 0);
  private static final Pace WHOLE_PASS = new Pace(2, 0);
  private static final Pace UPDATE = new Pace(0.6, 0);

  /** The pace of steps of a size through a sequence of this many time steps. */
  static Pace of(StepSize size, int length) {
    return switch (size) {
      case OPERATION -> OPERATION;
      case EQUATION -> EQUATION;
      case STEP -> of(length);
      case PASS -> WHOLE_PASS;
      case UPDATE -> UPDATE;
    };
  }

  private static Pace of(int length) {
    double share = Math.min(1, PASS / length / (READING + MOVING));
    return new Pace(Math.max(SHORTEST, READING * share), Math.max(SHORTEST, MOVING * share));
  }

  /** Share of the movement that is done after some seconds, from 0 to 1. */
  double moved(double seconds) {
    return movement == 0 ? 0 : Math.max(0, seconds - pause) / movement;
  }
}
