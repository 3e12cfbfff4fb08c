package org.unroll.lab.system.vectors;

import java.util.List;

/**
 * One question with what the network says to it.
 *
 * @param sentence words by number
 * @param given places of the words that are read
 * @param answer place of the right word
 * @param compared the right word first, then those it is compared with
 * @param loss E of this question
 */
public record Asked(int[] sentence, int[] given, int answer, List<Compared> compared, double loss) {

  /** Copies the list. */
  public Asked {
    compared = List.copyOf(compared);
  }

  /** Whether the word at a place is read. */
  public boolean isGiven(int place) {
    for (int at : given) {
      if (at == place) {
        return true;
      }
    }
    return false;
  }

  /**
   * A word that the vector is compared with.
   *
   * @param word by number
   * @param score y = u.h
   * @param probability of being the right word
   * @param pull -dE/dy: how hard the word's vector u is drawn to h; negative: pushed away
   */
  public record Compared(int word, double score, double probability, double pull) {}
}
