package org.unroll.bench;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How long the gradient lab takes from a slider to its pictures.
 *
 * @param contrast which networks stand side by side
 * @param computed median milliseconds of computing all numbers
 * @param painted median milliseconds of the window's thread: making and painting all pictures
 * @param least milliseconds of both in the fastest round: others use the machine, too
 * @param inFrame share of rounds in which both together took at most {@link #FRAME}
 */
public record SliderTimes(
    String contrast, double computed, double painted, double least, double inFrame) {

  /** Milliseconds of a frame of a screen that shows sixty a second. */
  public static final double FRAME = 1000.0 / 60;

  /**
   * The times of all rounds.
   *
   * @param computed milliseconds, one number for each round, at least one; not modified
   * @param painted the same; not modified
   */
  public static SliderTimes of(String contrast, double[] computed, double[] painted) {
    double[] both =
        IntStream.range(0, computed.length).mapToDouble(n -> computed[n] + painted[n]).toArray();
    return new SliderTimes(
        contrast,
        median(computed),
        median(painted),
        Arrays.stream(both).min().orElseThrow(),
        Arrays.stream(both).filter(time -> time <= FRAME).count() / (double) both.length);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** Median milliseconds of both. */
  public double total() {
    return computed + painted;
  }
}
