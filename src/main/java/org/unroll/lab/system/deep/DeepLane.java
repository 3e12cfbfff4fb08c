package org.unroll.lab.system.deep;

import java.util.List;
import org.unroll.lab.Curve;

/**
 * One of the networks that stand side by side.
 *
 * @param kind which
 * @param norms the mean over held-back points of the norm of delta, from the first layer to the read-out
 * @param accuracies share of held-back points on the right side, by update
 * @param loss J, mean over the held-back points
 * @param layers its hidden layers and, last of all, its read-out, for the point that is shown
 */
public record DeepLane(
    DeepKind kind, double[] norms, Curve accuracies, double loss, List<LayerNumbers> layers) {

  /** Copies the list. */
  public DeepLane {
    layers = List.copyOf(layers);
  }

  /** The newest share of held-back points on the right side. */
  public double accuracy() {
    return accuracies.y()[accuracies.size() - 1];
  }

  /** How much of the read-out's error arrives at the first layer. */
  public double shareThatArrives() {
    return norms[0] / norms[norms.length - 1];
  }
}
