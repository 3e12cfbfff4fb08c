package org.unroll.view.system.ngram;

import org.unroll.lab.system.ngram.LanguageKind;
import org.unroll.view.stage.Box;

/**
 * Where a sentence stands, and below it what is foretold.
 *
 * @param words of the sentence
 * @param width of all
 * @param height of all
 */
record SentenceRows(int words, double width, double height) {

  /** Most words that are listed. */
  static final int MOST = 12;

  private static final double WORD_TOP = 22;
  private static final double WORD_HEIGHT = 26;
  private static final double LIST_TOP = 112;
  private static final double TALLEST = 28;
  private static final double LOWEST = 13;
  private static final double NAMES = 84;
  private static final double GAP = 4;

  /** The box of a word. */
  Box word(int place) {
    double pitch = Math.min(92, (width + GAP) / words);
    return new Box(place * pitch, WORD_TOP, pitch - GAP, WORD_HEIGHT);
  }

  /** Height of the line for the window. */
  double window() {
    return WORD_TOP + WORD_HEIGHT + 11;
  }

  /** Height of the line for the state. */
  double state() {
    return window() + 18;
  }

  /** Height of the names of the columns. */
  double names() {
    return LIST_TOP - 12;
  }

  /** How many words there is room for. */
  int listed() {
    return (int) Math.max(1, Math.min(MOST, Math.floor((height - LIST_TOP) / LOWEST)));
  }

  /** A line of the list. */
  Box line(int n) {
    double pitch = Math.min(TALLEST, (height - LIST_TOP) / listed());
    return new Box(0, LIST_TOP + n * pitch, width, pitch);
  }

  /** Right end of the names of words. */
  double nameEnd() {
    return NAMES;
  }

  /** A bar's room: the truth's column is the first, then one for each {@link LanguageKind}. */
  Box cell(int n, int column) {
    double columns = LanguageKind.values().length + 1.0;
    double pitch = (width - NAMES) / columns;
    Box line = line(n);
    return new Box(NAMES + 8 + column * pitch, line.y(), pitch - 14, line.height());
  }
}
