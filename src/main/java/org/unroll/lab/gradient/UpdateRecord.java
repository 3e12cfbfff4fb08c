package org.unroll.lab.gradient;

import java.util.Map;

/**
 * One update of one network.
 *
 * @param loss mean over the batch, before the update
 * @param norm length of the gradient of all weights, before clipping
 * @param clippedNorm the same after clipping
 * @param ratios length of the change over length of the weights, by group; not-a-number where all
 *     weights of a group are zero
 * @param dead share of units that are 0 at all steps of all sequences of the batch; not-a-number where
 *     there are no ReLUs
 */
public record UpdateRecord(
    double loss, double norm, double clippedNorm, Map<WeightGroup, Double> ratios, double dead) {

  /** Copies the map. */
  public UpdateRecord {
    ratios = Map.copyOf(ratios);
  }

  /** Whether clipping changed the gradient. */
  public boolean isClipped() {
    return clippedNorm < norm;
  }
}
