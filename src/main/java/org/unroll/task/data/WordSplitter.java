package org.unroll.task.data;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Cuts a text into words: runs of letters and digits, in lower case, with apostrophes inside
 * ({@code don't}). An ideograph is a word by itself. Punctuation and what stands in angle brackets, such
 * as {@code <br />}, only separates.
 */
final class WordSplitter {

  /** Longest thing in angle brackets that is taken for a tag. */
  private static final int LONGEST_TAG = 64;

  private final int most;

  /**
   * A splitter.
   *
   * @param most words that are handed on of a text: its first ones
   */
  WordSplitter(int most) {
    this.most = most;
  }

  /** Hands on the words in their order. */
  void split(String raw, Consumer<String> sink) {
    String text = raw.toLowerCase(Locale.ROOT);
    int words = 0;
    int at = 0;
    while (at < text.length() && words < most) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isIdeographic(c) || Character.isLetterOrDigit(c)) {
        next = Character.isIdeographic(c) ? next : end(text, next);
        sink.accept(text.substring(at, next));
        words++;
      } else if (c == '<') {
        next = afterTag(text, next);
      }
      at = next;
    }
  }

  private static int end(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean apostrophe =
          (c == '\'' || c == '\u2019')
              && at + 1 < text.length()
              && isOfWord(text.codePointAt(at + 1));
      if (!apostrophe && !isOfWord(c)) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static boolean isOfWord(int c) {
    return !Character.isIdeographic(c)
        && (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static int afterTag(String text, int from) {
    int close = text.indexOf('>', from);
    return close >= 0 && close - from <= LONGEST_TAG ? close + 1 : from;
  }
}
