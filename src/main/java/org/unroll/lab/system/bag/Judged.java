package org.unroll.lab.system.bag;

import java.util.List;
import java.util.OptionalInt;

/**
 * A sentence with what each classifier says of it.
 *
 * @param words of the sentence
 * @param verdict the right class; empty where the grammar has none
 * @param heldBack whether training never sees it
 * @param probabilities of the classes, one row per {@link BagKind}
 */
public record Judged(
    List<String> words, OptionalInt verdict, boolean heldBack, List<double[]> probabilities) {

  /** Copies the lists. */
  public Judged {
    words = List.copyOf(words);
    probabilities = List.copyOf(probabilities);
  }

  /** The class a classifier finds most likely; the first of equals. */
  public int answer(BagKind kind) {
    double[] p = probabilities.get(kind.ordinal());
    int best = 0;
    for (int k = 1; k < p.length; k++) {
      best = p[k] > p[best] ? k : best;
    }
    return best;
  }

  /** Whether a classifier is right; false where there is nothing to be right about. */
  public boolean isRight(BagKind kind) {
    return verdict.isPresent() && verdict.getAsInt() == answer(kind);
  }

  /** The sentence as one writes it. */
  public String text() {
    return String.join(" ", words);
  }
}
