package org.unroll.lab.gradient;

import java.util.Map;
import java.util.Set;

/**
 * One update of one layer of a network.
 *
 * @param norm length of the gradient of the layer's weights, before clipping
 * @param ratios length of the change over length of the weights, by group; not-a-number where all
 *     weights of a group are zero; the read-out's belongs to all layers
 * @param dead units that are 0 at all steps of all sequences of the batch, counted from 0; none where
 *     there are no ReLUs
 */
public record LayerUpdate(double norm, Map<WeightGroup, Double> ratios, Set<Integer> dead) {

  /** Copies the collections. */
  public LayerUpdate {
    ratios = Map.copyOf(ratios);
    dead = Set.copyOf(dead);
  }
}
