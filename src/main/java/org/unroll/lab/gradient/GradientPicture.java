package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;

/**
 * Everything the lab's views show at one moment. Immutable.
 *
 * @param question that this answers
 * @param variants one for each network, in order
 * @param focus what is looked at closely, clamped to what exists
 * @param lens the chosen network's step
 * @param memory the ways of the gradient in the chosen network, or else in the last one that has a
 *     memory; empty if none has
 */
public record GradientPicture(
    GradientQuestion question,
    List<VariantPicture> variants,
    Focus focus,
    StepLens lens,
    Optional<MemoryWays> memory) {

  /** Copies the list. */
  public GradientPicture {
    variants = List.copyOf(variants);
  }

  /** T. */
  public int length() {
    return question.experiment().length();
  }

  /** Whether cells are laid side by side that have equally many weights, as near as whole units come. */
  public boolean isOfEqualWeights() {
    return question.isOfEqualWeights();
  }

  /** The network that is looked at closely. */
  public VariantPicture chosen() {
    return variants.get(focus.variant());
  }
}
