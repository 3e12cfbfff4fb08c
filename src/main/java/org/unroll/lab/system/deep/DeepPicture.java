package org.unroll.lab.system.deep;

import java.util.List;

/**
 * Deep networks side by side: same points, same seed, same width.
 *
 * @param settings what was chosen
 * @param rate alpha of gradient descent
 * @param target y of the point that is shown
 * @param cost J of that point, by network
 * @param lanes one for each {@link DeepKind}, in its order
 */
public record DeepPicture(
    DeepSettings settings, double rate, double target, List<Double> cost, List<DeepLane> lanes) {

  /** Copies the lists. */
  public DeepPicture {
    cost = List.copyOf(cost);
    lanes = List.copyOf(lanes);
  }

  /** The network of a kind. */
  public DeepLane lane(DeepKind kind) {
    return lanes.get(kind.ordinal());
  }
}
