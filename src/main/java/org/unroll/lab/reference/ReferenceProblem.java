package org.unroll.lab.reference;

/** A file that cannot be used as a reference case. The message says why, as a sentence for people. */
public final class ReferenceProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the file. */
  public ReferenceProblem(String sentence) {
    super(sentence);
  }

  /**
   * What is wrong with the file.
   *
   * @param cause what the reader met
   */
  public ReferenceProblem(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
