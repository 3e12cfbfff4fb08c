package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;
import org.unroll.lab.Experiment;
import org.unroll.lab.Snapshot;

/**
 * Which networks to send a sequence through.
 *
 * @param experiment task, seed, length, units; its cells and start do not count, the variants do
 * @param contrast what differs between the variants
 * @param variants at least one
 * @param band whether other sequences of the batch are wanted, too: how far they lie apart
 * @param trained whose weights the variants have, one for each of its cells in order; empty for first
 *     weights
 */
public record GradientQuestion(
    Experiment experiment,
    Contrast contrast,
    List<GradientVariant> variants,
    boolean band,
    Optional<Snapshot> trained) {

  /** Copies the list. */
  public GradientQuestion {
    variants = List.copyOf(variants);
  }

  /** Whether cells are laid side by side that are to have equally many weights. */
  boolean isOfEqualWeights() {
    return contrast == Contrast.CELLS && trained.isEmpty();
  }

  /** Which of the held-back sequences is looked at. */
  int example() {
    return trained.map(snapshot -> snapshot.shown().index()).orElse(0);
  }

  /** This question with variants whose units are worked out. */
  GradientQuestion withVariants(List<GradientVariant> others) {
    return new GradientQuestion(experiment, contrast, others, band, trained);
  }

  /** Whether the answers are the same: a snapshot counts by its number, not by its arrays. */
  boolean isAnsweredAs(GradientQuestion other) {
    return experiment.equals(other.experiment)
        && contrast == other.contrast
        && variants.equals(other.variants)
        && band == other.band
        && trained.map(Snapshot::sequence).equals(other.trained.map(Snapshot::sequence));
  }
}
