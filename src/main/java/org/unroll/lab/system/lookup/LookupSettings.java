package org.unroll.lab.system.lookup;

import java.util.List;

/**
 * What is chosen for the table of words.
 *
 * @param sentence that is looked at, of known words
 * @param seed of first weights and draws
 */
public record LookupSettings(List<String> sentence, long seed) {

  /** The sentence that every course has. */
  public static final LookupSettings OPENING =
      new LookupSettings(List.of("the", "dog", "bites", "the", "man"), 1);

  /** Copies the list. */
  public LookupSettings {
    sentence = List.copyOf(sentence);
  }

  /** The same with another sentence. */
  public LookupSettings withSentence(List<String> other) {
    return new LookupSettings(other, seed);
  }
}
