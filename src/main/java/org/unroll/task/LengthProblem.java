package org.unroll.task;

/** Sequences too short for a task. */
public final class LengthProblem extends TaskProblem {

  private static final long serialVersionUID = 1L;

  private final int least;
  private final int asked;

  /**
   * A length that a task cannot work with.
   *
   * @param task its id
   * @param least the shortest sequences it can make
   * @param asked the length that was asked for
   */
  public LengthProblem(String task, int least, int asked) {
    super(
        "The task %s needs sequences of at least %d steps, not %d.".formatted(task, least, asked));
    this.least = least;
    this.asked = asked;
  }

  /** The shortest sequences the task can make. */
  public int least() {
    return least;
  }

  /** The length that was asked for. */
  public int asked() {
    return asked;
  }
}
