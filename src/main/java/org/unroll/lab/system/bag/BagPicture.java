package org.unroll.lab.system.bag;

import java.util.List;

/**
 * Classifiers side by side: same sentences, same seed.
 *
 * @param settings what was chosen
 * @param classes names of the classes, in the task's own words
 * @param guessing share right of who always says the most frequent class
 * @param lanes one for each {@link BagKind}, in its order
 * @param sentences the chosen ones, that of the learner last
 */
public record BagPicture(
    BagSettings settings,
    List<String> classes,
    double guessing,
    List<BagLane> lanes,
    List<Judged> sentences) {

  /** Copies the lists. */
  public BagPicture {
    classes = List.copyOf(classes);
    lanes = List.copyOf(lanes);
    sentences = List.copyOf(sentences);
  }

  /** Whether a sentence has the same words as the one before it, in another order. */
  public boolean isReordered(int sentence) {
    return sentence > 0 && bag(sentence).equals(bag(sentence - 1));
  }

  private List<String> bag(int sentence) {
    return sentences.get(sentence).words().stream().sorted().toList();
  }

  /** A classifier. */
  public BagLane lane(BagKind kind) {
    return lanes.get(kind.ordinal());
  }
}
