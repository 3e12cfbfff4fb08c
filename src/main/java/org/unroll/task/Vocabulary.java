package org.unroll.task;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The characters a language model knows, as ids 0..V-1. Id 0 stands for every character it does not
 * know and is written {@code □}. The others are in the order of their Unicode numbers, so that letters
 * are neighbours. Characters are whole code points: one Chinese character or emoji is one.
 */
public final class Vocabulary {

  /** The id of what is not known. */
  public static final int UNKNOWN = 0;

  private static final int UNKNOWN_CHARACTER = '□';

  private final int[] characters;
  private final Map<Integer, Integer> ids = new HashMap<>();

  private Vocabulary(int[] characters) {
    this.characters = characters;
    for (int id = 0; id < characters.length; id++) {
      ids.put(characters[id], id);
    }
  }

  /**
   * The most frequent characters of a text.
   *
   * @param text code points; not modified
   * @param most the largest V, the unknown included; rarer characters become unknown
   */
  static Vocabulary of(int[] text, int most) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Arrays.stream(text).forEach(c -> counts.merge(c, 1, Integer::sum));
    counts.remove(UNKNOWN_CHARACTER);
    // The sort is stable: of equally frequent characters, the earlier in Unicode are kept.
    int[] kept =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most - 1L)
            .mapToInt(Map.Entry::getKey)
            .sorted()
            .toArray();
    int[] characters = new int[kept.length + 1];
    characters[UNKNOWN] = UNKNOWN_CHARACTER;
    System.arraycopy(kept, 0, characters, 1, kept.length);
    return new Vocabulary(characters);
  }

  /** V, the unknown included. */
  public int size() {
    return characters.length;
  }

  /** One id per character of the text. Freshly made. */
  public int[] encode(String text) {
    return text.codePoints().map(c -> ids.getOrDefault(c, UNKNOWN)).toArray();
  }

  /** The text that these ids stand for, with {@code □} for the unknown. */
  public String decode(int... textIds) {
    StringBuilder text = new StringBuilder();
    Arrays.stream(textIds).forEach(id -> text.appendCodePoint(characters[id]));
    return text.toString();
  }

  /** The character of an id with blanks made visible: {@code ␣}, {@code ↵}, {@code ⇥}. */
  public String shown(int id) {
    return switch (characters[id]) {
      case ' ', '\u00A0', '\u3000' -> "␣";
      case '\n', '\f' -> "↵";
      case '\t' -> "⇥";
      default -> Character.toString(characters[id]);
    };
  }
}
