package org.unroll.lab.gradient;

import java.util.List;
import java.util.Optional;

/**
 * A short training of the networks, as far as it has come.
 *
 * @param question that this answers
 * @param variants one for each network, in order
 * @param chosen index of the network that is looked at closely
 * @param plane its chosen update's gradient; empty before the first
 * @param cliff the loss along it; empty before the first
 */
public record StudyPicture(
    StudyQuestion question,
    List<TrainedVariant> variants,
    int chosen,
    Optional<ClipPlane> plane,
    Optional<Cliff> cliff) {

  /** Copies the list. */
  public StudyPicture {
    variants = List.copyOf(variants);
  }

  /** Number of updates of the network that has made the fewest, of those that can go on. */
  public int done() {
    return variants.stream()
        .filter(v -> !v.diverged())
        .mapToInt(v -> v.updates().size())
        .min()
        .orElse(StudyQuestion.UPDATES);
  }

  /** Whether all is there. */
  public boolean isFinished() {
    return done() >= StudyQuestion.UPDATES;
  }

  /** The network that is looked at closely. */
  public TrainedVariant closely() {
    return variants.get(chosen);
  }
}
