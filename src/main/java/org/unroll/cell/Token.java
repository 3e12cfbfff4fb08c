package org.unroll.cell;

import org.unroll.problem.Diagnostic;

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

  /** How the token is called among the details of a {@link CellFault}. */
  Object described() {
    return kind == Kind.END ? Diagnostic.of(CellFault.LINE_END) : "'" + text + "'";
  }
}
