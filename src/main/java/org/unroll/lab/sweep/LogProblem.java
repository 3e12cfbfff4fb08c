package org.unroll.lab.sweep;

/** The results of a sweep cannot be read or kept. The message is one sentence. */
public final class LogProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A problem with the file.
   *
   * @param cause what the disk said
   */
  public LogProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
