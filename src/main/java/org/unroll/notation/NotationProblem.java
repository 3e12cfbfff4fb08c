package org.unroll.notation;

/** Something in a notation's table is wrong; the message says where, what, and what would be right. */
public final class NotationProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem with a whole table. */
  NotationProblem(String message) {
    super(message);
  }

  /**
   * A problem in a line of a table.
   *
   * @param line counted from 1
   */
  NotationProblem(String file, int line, String message) {
    super(file + ", line " + line + ": " + message);
  }
}
