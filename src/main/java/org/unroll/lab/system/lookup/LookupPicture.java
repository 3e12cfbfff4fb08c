package org.unroll.lab.system.lookup;

import java.util.Arrays;
import java.util.List;
import org.unroll.lab.Curve;

/**
 * A table of word vectors, and one sentence in two orders.
 *
 * @param settings what was chosen
 * @param words the vocabulary; the place of a word is its number
 * @param table V rows of D numbers
 * @param one the chosen sentence
 * @param other the same words in another order; the same order where there is no other
 * @param losses mean over all sentences, by update
 * @param guessing the loss of who says one half to both
 * @param least the least loss of any bag
 */
public record LookupPicture(
    LookupSettings settings,
    List<String> words,
    double[][] table,
    Reading one,
    Reading other,
    Curve losses,
    double guessing,
    double least) {

  /** Copies the list. */
  public LookupPicture {
    words = List.copyOf(words);
  }

  /** Whether the words have another order. */
  public boolean hasOther() {
    return !Arrays.equals(one.words(), other.words());
  }

  /** A sentence as one writes it. */
  public String text(Reading reading) {
    return String.join(" ", Arrays.stream(reading.words()).mapToObj(words::get).toList());
  }

  /** The newest loss. */
  public double loss() {
    return losses.y()[losses.size() - 1];
  }
}
