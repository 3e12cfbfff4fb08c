package org.unroll.lab.system.window;

/**
 * Mean squared errors on held-back series.
 *
 * @param ahead one step ahead
 * @param free running free
 */
public record Errors(double ahead, double free) {

  /** One of the two. */
  public double of(boolean runsFree) {
    return runsFree ? free : ahead;
  }
}
