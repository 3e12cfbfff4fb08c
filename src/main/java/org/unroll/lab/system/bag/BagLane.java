package org.unroll.lab.system.bag;

import org.unroll.lab.Curve;

/**
 * One of the classifiers.
 *
 * @param kind which
 * @param numbers how many it learns
 * @param accuracies on held-back sentences, by update
 */
public record BagLane(BagKind kind, int numbers, Curve accuracies) {

  /** The newest accuracy. */
  public double accuracy() {
    return accuracies.y()[accuracies.size() - 1];
  }
}
