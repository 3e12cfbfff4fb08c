package org.unroll.task.data;

import java.util.Arrays;
import java.util.List;

/**
 * Labelled texts as numbers, in two parts. Nobody changes it.
 *
 * @param words the vocabulary of the training part, most frequent first; a word's number is its place
 * @param labels the classes, in the order of their names
 * @param training texts to learn from
 * @param heldBack texts to check what was learnt
 */
public record LabelledTexts(
    List<String> words, List<String> labels, Examples training, Examples heldBack) {

  /** Stands at place 0 for every word that the vocabulary has not. */
  public static final String UNKNOWN = "<unknown>";

  /** The number of {@link #UNKNOWN}. */
  public static final int UNKNOWN_ID = 0;

  /**
   * Texts with their classes.
   *
   * @param texts numbers of words, at least one in each
   * @param classes one for each text
   */
  public record Examples(int[][] texts, int[] classes) {

    /** How many there are. */
    public int size() {
      return texts.length;
    }

    /** Words of the longest. */
    public int longest() {
      return Arrays.stream(texts).mapToInt(text -> text.length).max().orElse(0);
    }
  }

  /** V, rows that a table of these words has. */
  public int vocabulary() {
    return words.size();
  }
}
