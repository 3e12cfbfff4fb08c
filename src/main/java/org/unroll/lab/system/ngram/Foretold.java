package org.unroll.lab.system.ngram;

import java.util.List;

/**
 * What is said of one word of a sentence before it is read. Immutable by contract: nobody writes to the
 * arrays.
 *
 * @param truth p of each word by the grammar
 * @param said p of each word, one row per {@link LanguageKind}
 * @param orders how the counting model's p of the word that comes is put together
 */
public record Foretold(double[] truth, List<double[]> said, List<NgramCounts.Order> orders) {

  /** Copies the lists. */
  public Foretold {
    said = List.copyOf(said);
    orders = List.copyOf(orders);
  }

  /** p of each word by a model. */
  public double[] by(LanguageKind kind) {
    return said.get(kind.ordinal());
  }
}
