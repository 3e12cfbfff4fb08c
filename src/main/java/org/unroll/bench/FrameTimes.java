package org.unroll.bench;

import java.util.Arrays;

/**
 * How evenly a moving picture came, by the times between one pulse of the toolkit and the next. The
 * toolkit waits with a pulse until the picture before it is drawn, and makes at most sixty a second.
 *
 * @param scene what moved
 * @param drawn how it was drawn
 * @param frames how many pictures were counted
 * @param perSecond frames per second, on average
 * @param inTime share of frames that came at most {@link #IN_TIME} milliseconds after the one before
 * @param median milliseconds from one frame to the next
 * @param slowest milliseconds of the longest wait
 */
public record FrameTimes(
    String scene,
    String drawn,
    int frames,
    double perSecond,
    double inTime,
    double median,
    double slowest) {

  /** A frame that comes within so many milliseconds is felt as smooth. */
  public static final double IN_TIME = 25;

  private static final double ENOUGH = 50;
  private static final double NEARLY_ALL = 0.95;
  private static final double MILLION = 1e6;

  /**
   * Counts frames.
   *
   * @param waits nanoseconds from each frame to the next, at least one; not modified
   */
  public static FrameTimes of(String scene, String drawn, long[] waits) {
    if (waits.length == 0) {
      throw new IllegalArgumentException("no frames were drawn of: " + scene);
    }
    long[] sorted = waits.clone();
    Arrays.sort(sorted);
    long inTime = Arrays.stream(sorted).filter(wait -> wait <= IN_TIME * MILLION).count();
    return new FrameTimes(
        scene,
        drawn,
        sorted.length,
        sorted.length * 1e9 / Arrays.stream(sorted).sum(),
        (double) inTime / sorted.length,
        sorted[sorted.length / 2] / MILLION,
        sorted[sorted.length - 1] / MILLION);
  }

  /** Whether it is fluent: at least 50 frames a second, and 95 % of them in time. */
  public boolean isFluent() {
    return perSecond >= ENOUGH && inTime >= NEARLY_ALL;
  }
}
