package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;
import org.unroll.analysis.WeightShares;

/**
 * Everything the lab's views show at one moment. Immutable.
 *
 * @param question that this answers
 * @param variants one for each network, in order
 * @param layers how many layers one can look at; all numbers but those of all weights together are of the
 *     one that is looked at
 * @param focus what is looked at closely, clamped to what exists
 * @param lens the chosen network's step
 * @param shares what each step adds to the chosen network's dL_T/dW, for each matrix that carries a state,
 *     after clipping
 * @param memory the ways of the gradient in the chosen network, or else in the last one that has a
 *     memory; empty if none has
 * @param unit the chosen network's unit that is picked out; empty if none is
 */
public record GradientPicture(
    GradientQuestion question,
    List<VariantPicture> variants,
    int layers,
    Focus focus,
    StepLens lens,
    List<WeightShares> shares,
    Optional<MemoryWays> memory,
    Optional<UnitPicture> unit) {

  /** Copies the lists. */
  public GradientPicture {
    variants = List.copyOf(variants);
    shares = List.copyOf(shares);
  }

  /** T. */
  public int length() {
    return question.experiment().length();
  }

  /** Whether cells are laid side by side that have equally many weights, as near as whole units come. */
  public boolean isOfEqualWeights() {
    return question.isOfEqualWeights();
  }

  /** Whether a network has more than one layer, so that one has to say which is meant. */
  public boolean isLayered() {
    return layers > 1;
  }

  /** The ways in the chosen network's own memory; empty if what shows is another network's. */
  public Optional<MemoryWays> ownMemory() {
    return memory.filter(ways -> ways.variant() == focus.variant());
  }

  /** The network that is looked at closely. */
  public VariantPicture chosen() {
    return variants.get(focus.variant());
  }
}
