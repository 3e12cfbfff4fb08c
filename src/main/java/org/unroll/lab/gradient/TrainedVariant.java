package org.unroll.lab.gradient;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A network's short training so far.
 *
 * @param variant which network
 * @param updates in order
 * @param diverged whether a number left the finite range at the next update, so that it ended early
 */
public record TrainedVariant(
    GradientVariant variant, List<UpdateRecord> updates, boolean diverged) {

  /** Copies the list. */
  public TrainedVariant {
    updates = List.copyOf(updates);
  }

  /** Number of updates that were clipped. */
  public int clipped() {
    return (int) updates.stream().filter(UpdateRecord::isClipped).count();
  }

  /** One number of every update. */
  public double[] curve(ToDoubleFunction<UpdateRecord> number) {
    return updates.stream().mapToDouble(number).toArray();
  }

  /** The update with the longest gradient, counted from 0; -1 before the first. */
  public int steepest() {
    int best = -1;
    for (int u = 0; u < updates.size(); u++) {
      best = best < 0 || updates.get(u).norm() > updates.get(best).norm() ? u : best;
    }
    return best;
  }
}
