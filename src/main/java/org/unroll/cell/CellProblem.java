package org.unroll.cell;

import java.util.Optional;
import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/**
 * Something in a cell's text is wrong: where, what, and what would be right. {@link #getMessage()} says it
 * in English for the command line; a window tells the {@link #diagnostic()} in its own language.
 */
public final class CellProblem extends RuntimeException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final int column;
  private final transient Diagnostic diagnostic;

  /**
   * A problem at a place in the text.
   *
   * @param line counted from 1
   * @param column counted from 1; 0 where the whole line is meant
   */
  public CellProblem(int line, int column, Diagnostic diagnostic) {
    this("", line, column, diagnostic, null);
  }

  /**
   * A problem at a place in the text.
   *
   * @param line counted from 1
   * @param column counted from 1; 0 where the whole line is meant
   * @param details those of the fault
   */
  public CellProblem(int line, int column, CellFault fault, Object... details) {
    this(line, column, Diagnostic.of(fault, details));
  }

  /** A file that cannot be read at all; the sentence names it. */
  static CellProblem ofFile(CellFault fault, Object file, Exception cause) {
    return new CellProblem("", 0, 0, Diagnostic.of(fault, file), cause);
  }

  private CellProblem(String file, int line, int column, Diagnostic diagnostic, Exception cause) {
    super(place(file, line, column) + diagnostic, cause);
    this.file = file;
    this.line = line;
    this.column = column;
    this.diagnostic = diagnostic;
  }

  private static String place(String file, int line, int column) {
    String where = column > 0 ? "line " + line + ", column " + column : "line " + line;
    return line == 0 ? "" : (file.isEmpty() ? where : file + ", " + where) + ": ";
  }

  /** The same problem, naming the file it is in. */
  CellProblem in(String name) {
    return new CellProblem(name, line, column, diagnostic, this);
  }

  /** Name of the file; empty for a text without one, or where the sentence names it. */
  public Optional<String> file() {
    return file.isEmpty() ? Optional.empty() : Optional.of(file);
  }

  /** Line of the problem, counted from 1; 0 where there is no text. */
  public int line() {
    return line;
  }

  /** Column of the problem, counted from 1; 0 where the whole line is meant. */
  public int column() {
    return column;
  }

  /** What is wrong, without the place. */
  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
