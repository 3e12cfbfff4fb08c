package org.unroll.export;

/** Makes words a sentence: a capital in front, a full stop behind, in the words' own script. */
final class Sentence {

  private Sentence() {}

  /** The words as a sentence; a symbol in front, such as the x of x_t, stays as it is. */
  static String of(String words) {
    boolean ends = words.matches("(?s).*[.?!。？！]");
    boolean word = words.length() > 1 && Character.isLetter(words.charAt(1));
    String begun =
        word && Character.isLowerCase(words.charAt(0))
            ? Character.toUpperCase(words.charAt(0)) + words.substring(1)
            : words;
    return ends ? begun : begun + (isChinese(words) ? "。" : ".");
  }

  private static boolean isChinese(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
