package org.unroll.cell;

/**
 * A word of equation text.
 *
 * @param kind what sort of word
 * @param text as written
 * @param column where it begins, counted from 1
 */
record Token(Kind kind, String text, int column) {

  /** Sorts of words. */
  enum Kind {
    NAME,
    NUMBER,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** How the token is called in a message. */
  String described() {
    return kind == Kind.END ? "the end of the line" : "'" + text + "'";
  }
}
