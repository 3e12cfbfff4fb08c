package org.unroll.task;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The characters or words a language model knows, as ids 0..V-1. Id 0 stands for every one it does not
 * know and is written {@code □}. The others are in alphabetical order, characters in that of their
 * Unicode numbers, so that letters are neighbours.
 */
public final class Vocabulary {

  /** The id of what is not known. */
  public static final int UNKNOWN = 0;

  private static final String UNKNOWN_TOKEN = "□";

  private final Tokens tokens;
  private final String[] names;
  private final Map<String, Integer> ids = new HashMap<>();

  private Vocabulary(Tokens tokens, String[] names) {
    this.tokens = tokens;
    this.names = names;
    for (int id = 0; id < names.length; id++) {
      ids.put(names[id], id);
    }
  }

  /**
   * The most frequent tokens of a text.
   *
   * @param most the largest V, the unknown included; rarer tokens become unknown
   */
  static Vocabulary of(Tokens tokens, String text, int most) {
    Map<String, Integer> counts = new TreeMap<>();
    tokens.split(text, token -> counts.merge(token, 1, Integer::sum));
    counts.remove(UNKNOWN_TOKEN);
    // The sort is stable: of equally frequent tokens, the earlier in the alphabet are kept.
    List<String> kept =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(most - 1L)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    String[] names = new String[kept.size() + 1];
    names[UNKNOWN] = UNKNOWN_TOKEN;
    for (int i = 0; i < kept.size(); i++) {
      names[i + 1] = kept.get(i);
    }
    return new Vocabulary(tokens, names);
  }

  /** V, the unknown included. */
  public int size() {
    return names.length;
  }

  /** One id per token of the text. Freshly made. */
  public int[] encode(String text) {
    IntStream.Builder encoded = IntStream.builder();
    tokens.split(text, token -> encoded.add(ids.getOrDefault(token, UNKNOWN)));
    return encoded.build().toArray();
  }

  /** The text that these ids stand for, with {@code □} for the unknown. */
  public String decode(int... textIds) {
    return tokens.join(Arrays.stream(textIds).mapToObj(id -> names[id]).toList());
  }

  /** The token of an id with blanks made visible: {@code ␣}, {@code ↵}, {@code ⇥}. */
  public String shown(int id) {
    return switch (names[id]) {
      case " ", "\u00A0", "\u3000" -> "␣";
      case "\n", "\f" -> "↵";
      case "\t" -> "⇥";
      default -> names[id];
    };
  }
}
