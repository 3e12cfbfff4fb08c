package org.unroll.lab.prepared;

/** Something in the file of an entry is wrong. The message says where, what, and what would be right. */
public final class EntryProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A problem in a file.
   *
   * @param line counted from 1; 0 where the file as a whole is meant
   */
  EntryProblem(String file, int line, String message) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + message);
  }
}
