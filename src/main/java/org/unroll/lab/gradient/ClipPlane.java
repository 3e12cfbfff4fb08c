package org.unroll.lab.gradient;

import org.unroll.engine.Clip;

/**
 * A gradient before and after clipping, seen in the plane of the two weights in whose direction it is
 * longest: true coordinates, the others left out. Arrays are not to be written to.
 *
 * @param update counted from 0
 * @param across the number of the horizontal axis
 * @param up the number of the vertical axis
 * @param before the gradient's two coordinates before clipping
 * @param after the same after clipping
 * @param others the coordinates of all updates' gradients before clipping, two each
 * @param norm length of the whole gradient, all weights together
 * @param kind what is compared with the threshold
 * @param threshold 0 where nothing is clipped
 */
public record ClipPlane(
    int update,
    WeightPlace across,
    WeightPlace up,
    double[] before,
    double[] after,
    double[][] others,
    double norm,
    Clip.Kind kind,
    double threshold) {

  /** Share of the gradient's length that lies in this plane. */
  public double share() {
    return norm > 0 ? Math.hypot(before[0], before[1]) / norm : 0;
  }
}
