package org.unroll.task;

import java.util.List;

/** Finds where words end, and writes words as a text again. */
final class WordScan {

  private static final String INSIDE = "'\u2019-";
  private static final String CLINGS_TO_THE_LEFT = ".,;:!?)]}%\u2019\u201d\u2026";
  private static final String CLINGS_TO_THE_RIGHT = "([{\u2018\u201c";

  private WordScan() {}

  /** Index after the word or mark that begins at or after an index, and after the blanks behind it. */
  static int end(String text, int from) {
    int at = afterBlanks(text, from);
    if (at < text.length()) {
      int first = text.codePointAt(at);
      at += Character.charCount(first);
      while (isOfWord(first) && at < text.length() && goesOn(text, at)) {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return afterBlanks(text, at);
  }

  /** A piece without the blanks around it, those that do not break included. */
  static String bare(String piece) {
    int from = afterBlanks(piece, 0);
    int to = piece.length();
    while (to > from && isBlank(piece.charAt(to - 1))) {
      to--;
    }
    return piece.substring(from, to);
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean goesOn(String text, int at) {
    int c = text.codePointAt(at);
    boolean mark =
        INSIDE.indexOf(c) >= 0 && at + 1 < text.length() && isOfWord(text.codePointAt(at + 1));
    return mark || isOfWord(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isOfWord(int c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  /** One blank between words, none before a full stop, after an opening bracket, or beside an ideograph. */
  static String join(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    for (String token : tokens) {
      if (text.length() > 0 && !touch(text.codePointBefore(text.length()), token.codePointAt(0))) {
        text.append(' ');
      }
      text.append(token);
    }
    return text.toString();
  }

  private static boolean touch(int left, int right) {
    return CLINGS_TO_THE_LEFT.indexOf(right) >= 0
        || CLINGS_TO_THE_RIGHT.indexOf(left) >= 0
        || isWide(left)
        || isWide(right);
  }

  /** Ideographs and full-width marks bring their own space. */
  private static boolean isWide(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x303F)
        || (c >= 0xFF00 && c <= 0xFFEF);
  }
}
