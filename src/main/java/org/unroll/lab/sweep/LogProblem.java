package org.unroll.lab.sweep;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** The results of a sweep cannot be read or kept. */
public final class LogProblem extends RuntimeException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  /** What could not be done. The detail is the file. */
  enum Kind implements Diagnostic.Kind {
    /** Results of before. */
    READ("Results cannot be read from %s; name another folder, or mend this one."),
    /** Results of now. */
    KEPT("Results cannot be kept in %s; name another folder, or mend this one.");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return "problem.results." + name();
    }

    @Override
    public String english() {
      return english;
    }
  }

  private final transient Diagnostic diagnostic;

  /**
   * A problem with a file.
   *
   * @param cause what the disk said
   */
  LogProblem(Kind kind, Object file, Throwable cause) {
    this(Diagnostic.of(kind, file), cause);
  }

  private LogProblem(Diagnostic diagnostic, Throwable cause) {
    super(diagnostic.toString(), cause);
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
