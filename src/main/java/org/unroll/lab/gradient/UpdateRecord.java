package org.unroll.lab.gradient;

import java.util.List;

/**
 * One update of one network.
 *
 * @param loss mean over the batch, before the update
 * @param norm length of the gradient of all weights, before clipping
 * @param clippedNorm the same after clipping
 * @param layers what becomes of each layer, the lowest first
 */
public record UpdateRecord(double loss, double norm, double clippedNorm, List<LayerUpdate> layers) {

  /** Copies the list. */
  public UpdateRecord {
    layers = List.copyOf(layers);
  }

  /** Whether clipping changed the gradient. */
  public boolean isClipped() {
    return clippedNorm < norm;
  }
}
