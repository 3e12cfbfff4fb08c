package org.unroll.reference;

/** A reference case that cannot be read or computed. The message is one sentence for people. */
public final class CaseProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A problem told by one sentence that names the file, or the field inside it. */
  public CaseProblem(String message) {
    super(message);
  }

  /** As above, with the failure beneath it. */
  public CaseProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
