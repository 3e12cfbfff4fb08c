package org.unroll.lab.system.ngram;

import java.util.Optional;
import org.unroll.lab.Curve;
import org.unroll.network.Stack;

/**
 * One of the language models.
 *
 * @param kind which
 * @param network what is computed; empty for a table
 * @param numbers how many it keeps: weights, or cells of the table in use
 * @param perplexities per held-back word, by update; a single point where it only counts
 * @param agreement by distance from the subject to the verb: share of held-back sentences in which the
 *     verbs of the right number get more probability than the others; NaN where there are none
 */
public record LanguageLane(
    LanguageKind kind,
    Optional<Stack> network,
    long numbers,
    Curve perplexities,
    double[] agreement) {

  /** The newest perplexity. */
  public double perplexity() {
    return perplexities.y()[perplexities.size() - 1];
  }
}
