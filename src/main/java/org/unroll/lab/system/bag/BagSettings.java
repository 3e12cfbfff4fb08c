package org.unroll.lab.system.bag;

import java.util.List;

/**
 * What is chosen for the bags.
 *
 * @param own a sentence of the learner's, of words that the task knows; empty for none
 * @param seed of first weights and data
 */
public record BagSettings(List<String> own, long seed) {

  /** No sentence of one's own. */
  public static final BagSettings OPENING = new BagSettings(List.of(), 1);

  /** Copies the list. */
  public BagSettings {
    own = List.copyOf(own);
  }

  /** The same with another sentence. */
  public BagSettings withOwn(List<String> sentence) {
    return new BagSettings(sentence, seed);
  }
}
