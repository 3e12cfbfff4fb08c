package org.unroll.lab.system.vectors;

/**
 * What is chosen for word2vec.
 *
 * @param variant what is asked
 * @param objective what it is measured by
 * @param window neighbours on either side, 1 to {@link #WIDEST}
 * @param dimension numbers of a word's vector, 2 to {@link #LONGEST}
 * @param negatives words drawn at random for each right one, 1 to {@link #MOST}
 * @param word the number of the word that is looked at
 * @param seed of corpus, first weights and draws
 */
public record VectorSettings(
    Variant variant,
    Objective objective,
    int window,
    int dimension,
    int negatives,
    int word,
    long seed) {

  /** The widest window. */
  public static final int WIDEST = 4;

  /** The longest vectors. */
  public static final int LONGEST = 32;

  /** The most words that are drawn for each right one. */
  public static final int MOST = 15;

  /** Skip-gram as on the slide, with the window of its example. */
  public static final VectorSettings OPENING =
      new VectorSettings(
          Variant.SKIP_GRAM,
          Objective.NEGATIVE_SAMPLING,
          2,
          10,
          5,
          WordCorpus.of(1).number("king"),
          1);

  /** The same with another variant. */
  public VectorSettings with(Variant other) {
    return new VectorSettings(other, objective, window, dimension, negatives, word, seed);
  }

  /** The same with another objective. */
  public VectorSettings with(Objective other) {
    return new VectorSettings(variant, other, window, dimension, negatives, word, seed);
  }

  /** The same with another window. */
  public VectorSettings withWindow(int neighbours) {
    return new VectorSettings(variant, objective, neighbours, dimension, negatives, word, seed);
  }

  /** The same with vectors of another length. */
  public VectorSettings withDimension(int numbers) {
    return new VectorSettings(variant, objective, window, numbers, negatives, word, seed);
  }

  /** The same with another number of words drawn. */
  public VectorSettings withNegatives(int drawn) {
    return new VectorSettings(variant, objective, window, dimension, drawn, word, seed);
  }

  /** The same with another word looked at. */
  public VectorSettings withWord(int number) {
    return new VectorSettings(variant, objective, window, dimension, negatives, number, seed);
  }
}
