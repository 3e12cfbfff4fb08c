package org.unroll.lab.system.window;

/**
 * What is chosen for the forecasters.
 *
 * @param course the series
 * @param steps of the window, from 1 to {@link #LONGEST}
 * @param seed of first weights and data
 */
public record WindowSettings(Course course, int steps, long seed) {

  /** As long as every window is full where errors begin to count. */
  public static final int LONGEST = Course.FREE;

  /** A window that is too short for counting. */
  public static final WindowSettings OPENING = new WindowSettings(Course.TRAFFIC, 4, 1);

  /** The same with another series. */
  public WindowSettings withCourse(Course other) {
    return new WindowSettings(other, steps, seed);
  }

  /** The same with another window. */
  public WindowSettings withSteps(int other) {
    return new WindowSettings(course, other, seed);
  }
}
