package org.unroll.lab.gradient;

/**
 * One number of a weight.
 *
 * @param layer of the weight, counted from 0, the lowest first; {@link #NONE} for a weight of the
 *     read-out or of a layer that cannot be looked at
 * @param name in the cell, such as {@code U[3, 7]}
 * @param unit whose row it stands in, counted from 0
 */
public record WeightPlace(int layer, String name, int unit) {

  /** Not in a layer. */
  public static final int NONE = -1;
}
