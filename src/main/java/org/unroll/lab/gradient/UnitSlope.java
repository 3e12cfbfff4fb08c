package org.unroll.lab.gradient;

import org.unroll.analysis.Squashing;

/**
 * How steep one squashing function of a cell is at each unit, at one step, as a share of where it is
 * steepest. Arrays are not to be written to.
 *
 * @param equation where it stands, such as {@code f}
 * @param inner whether it is an inner term there, such as the tanh in {@code h = o*tanh(c)}
 * @param function which it is
 * @param slopes one for each unit, between 0 and 1
 */
public record UnitSlope(String equation, boolean inner, Squashing function, double[] slopes) {

  /** A slope below this share counts as saturated. */
  public static final double FLAT = 0.1;

  /** Whether hardly anything passes a unit here. */
  public boolean isFlat(int unit) {
    return slopes[unit] < FLAT;
  }
}
