package org.unroll.app.command;

/** Something a person can mend. The message is one sentence: what is wrong and what would be right. */
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure with nothing behind it. */
  public Failure(String sentence) {
    super(sentence);
  }

  /**
   * A failure with a cause that only {@code --debug} shows.
   *
   * @param cause what the program met
   */
  public Failure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
