package org.unroll.lab.system.ngram;

/**
 * What is chosen for the language models.
 *
 * @param n of the n-grams, from {@link #SMALLEST} to {@link #LARGEST}: the models see n - 1 words
 * @param seed of first weights and data
 */
public record NgramSettings(int n, long seed) {

  /** A network needs a word to look at. */
  public static final int SMALLEST = 2;

  /** Enough to reach over one phrase. */
  public static final int LARGEST = 7;

  /** The lecture's 4-gram. */
  public static final NgramSettings OPENING = new NgramSettings(4, 1);

  /** The same with another window. */
  public NgramSettings withN(int other) {
    return new NgramSettings(other, seed);
  }
}
