package org.unroll.bench;

/**
 * How long the gradient lab takes from a slider to its pictures.
 *
 * @param contrast which networks stand side by side
 * @param computed median milliseconds of computing all numbers
 * @param painted median milliseconds of the window's thread: making and painting all pictures
 * @param least milliseconds of both in the fastest round: others use the machine, too
 */
public record SliderTimes(String contrast, double computed, double painted, double least) {

  /** Median milliseconds of both. */
  public double total() {
    return computed + painted;
  }
}
