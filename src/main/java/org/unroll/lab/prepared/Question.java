package org.unroll.lab.prepared;

import java.util.List;

/**
 * A question of a lecture, as an experiment that answers it.
 *
 * @param id end of its text keys
 * @param lecture who asks, such as {@code L1}
 * @param measure what is looked at
 * @param arms at least two; the first is what the others are compared with
 * @param seeds how many runs of each
 * @param updates weight updates of a run; 0 where nothing is trained
 * @param every after how many updates a run is examined
 * @param examples how many fresh sequences it is examined on
 */
public record Question(
    String id,
    String lecture,
    Measure measure,
    List<Arm> arms,
    int seeds,
    int updates,
    int every,
    int examples) {

  /** Copies the list. */
  public Question {
    arms = List.copyOf(arms);
  }

  /** Number of runs. */
  public int runs() {
    return arms.size() * seeds;
  }

  /** The same question with fewer updates and seeds, for a first look. */
  public Question atMost(int mostUpdates, int mostSeeds) {
    return new Question(
        id,
        lecture,
        measure,
        arms,
        Math.min(seeds, mostSeeds),
        Math.min(updates, mostUpdates),
        every,
        examples);
  }
}
