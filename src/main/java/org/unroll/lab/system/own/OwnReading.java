package org.unroll.lab.system.own;

import java.util.List;

/**
 * One text read word by word: how likely the network holds a label if the text ended there.
 *
 * @param words the first ones of the text
 * @param length words of the whole text, as far as it is read
 * @param label the one that the network gives the whole text
 * @param before how likely it holds it before any word: as likely as all others
 * @param likelihoods after each word; nobody writes to them
 */
public record OwnReading(
    List<String> words, int length, int label, double before, double[] likelihoods) {

  /** Copies the list. */
  public OwnReading {
    words = List.copyOf(words);
  }

  /** How much a word changes the likelihood. */
  public double change(int word) {
    return likelihoods[word] - (word == 0 ? before : likelihoods[word - 1]);
  }

  /** The word that raises it most; the first of equals. */
  public int strongest() {
    int best = 0;
    for (int word = 1; word < likelihoods.length; word++) {
      best = change(word) > change(best) ? word : best;
    }
    return best;
  }
}
