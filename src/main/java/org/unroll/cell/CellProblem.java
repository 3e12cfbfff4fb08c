package org.unroll.cell;

/** Something in a cell's text is wrong; the message says where, what, and what would be right. */
public final class CellProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  /**
   * A problem at a place in the text.
   *
   * @param line counted from 1
   * @param column counted from 1; 0 where the whole line is meant
   */
  public CellProblem(int line, int column, String message) {
    super("line " + line + (column > 0 ? ", column " + column : "") + ": " + message);
    this.line = line;
    this.column = column;
  }

  /** A cell's text that cannot be read at all. */
  CellProblem(String message, Exception cause) {
    super(message, cause);
    this.line = 0;
    this.column = 0;
  }

  private CellProblem(String message, CellProblem cause) {
    super(message, cause);
    this.line = cause.line;
    this.column = cause.column;
  }

  /** The same problem, naming the file it is in. */
  CellProblem in(String file) {
    return new CellProblem(file + ", " + getMessage(), this);
  }

  /** Line of the problem, counted from 1; 0 where there is no text. */
  public int line() {
    return line;
  }

  /** Column of the problem, counted from 1; 0 where the whole line is meant. */
  public int column() {
    return column;
  }
}
