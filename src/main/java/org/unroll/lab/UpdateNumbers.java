package org.unroll.lab;

import java.util.List;
import java.util.Optional;
import org.unroll.engine.UpdateRule;

/**
 * Every number of one update of a learner: they were computed by carrying it out and taking it back, so
 * the update that follows gives the same, bit for bit. Immutable.
 *
 * @param update its number, the first being 1
 * @param rule of the optimiser
 * @param learning batch, clipping and noise
 * @param norm of all gradients together, before clipping
 * @param weights in the network's order
 */
public record UpdateNumbers(
    long update, UpdateRule rule, Learning learning, double norm, List<WeightUpdate> weights) {

  /** Copies the list. */
  public UpdateNumbers {
    weights = List.copyOf(weights);
  }

  /** The weight of a full name, such as {@code l0.W_f}. */
  public Optional<WeightUpdate> weight(String name) {
    return weights.stream().filter(weight -> weight.name().equals(name)).findFirst();
  }
}
