package org.unroll.view.system.lookup;

import org.unroll.view.stage.Box;

/** Where the vector, the table, their product and the gradient stand. */
record LookupGrid(int words, int numbers, double width, double height) {

  private static final double CHIPS = 28;
  private static final double HEAD = 22;
  private static final double FOOT = 20;
  private static final double GAP = 10;
  private static final double TALLEST = 34;
  private static final double NAME_SHARE = 0.16;
  private static final double VECTOR_SHARE = 0.09;
  private static final double SIGN = 26;
  private static final double WIDEST = 74;

  /** Height of a row. */
  double row() {
    return Math.min(TALLEST, (height - CHIPS - HEAD - GAP - FOOT) / (words + 1));
  }

  /** The line of the sentence. */
  Box chips() {
    return new Box(0, 0, width, CHIPS - 4);
  }

  /** Height of the captions. */
  double captions() {
    return CHIPS + HEAD / 2;
  }

  private double top(int word) {
    return CHIPS + HEAD + row() * word;
  }

  /** A word's name and number. */
  Box name(int word) {
    return new Box(0, top(word), width * NAME_SHARE, row());
  }

  /** A word's entry in the one-hot vector. */
  Box entry(int word) {
    double wide = Math.min(WIDEST, width * VECTOR_SHARE);
    return new Box(width * NAME_SHARE, top(word), wide, row());
  }

  private double cell() {
    double room = width - entry(0).right() - 2 * SIGN;
    return Math.min(WIDEST, room / (2 * numbers));
  }

  /** Middle of the sign between vector and table. */
  double times() {
    return entry(0).right() + SIGN / 2;
  }

  /** A number of the table. */
  Box number(int word, int k) {
    return new Box(entry(0).right() + SIGN + k * cell(), top(word), cell(), row());
  }

  /** A row of the table with its word and its entry. */
  Box whole(int word) {
    return new Box(0, top(word), number(word, numbers - 1).right(), row());
  }

  /** A number of the product, below the table. */
  Box result(int k) {
    Box above = number(words - 1, k);
    return new Box(above.x(), above.bottom() + GAP, above.width(), row());
  }

  /** A number of the gradient. */
  Box gradient(int word, int k) {
    double left = number(word, numbers - 1).right() + SIGN;
    return new Box(left + k * cell(), top(word), cell(), row());
  }

  /** Height of the legend. */
  double legend() {
    return height - FOOT / 2;
  }
}
