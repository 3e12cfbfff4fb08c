package org.unroll.task;

/** A task that cannot be set up as asked. The message is one sentence for the person who asked. */
public class TaskProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** A problem told by one sentence that says what is wrong and what would be right. */
  public TaskProblem(String message) {
    super(message);
  }

  /** As above, with the failure beneath it. */
  public TaskProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
