package org.unroll.lab.gradient;

/**
 * A task whose answers a decoder writes: the gradient lab looks at one sequence that is read. {@link
 * #getMessage()} is the English sentence; a window in another language builds its own from {@link
 * #task()}.
 */
public final class DecoderProblem extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String task;

  /** A problem with this task. */
  DecoderProblem(String task) {
    super(
        "The gradient lab looks at one sequence that is read, and the task %s has a decoder that writes. Choose a task without a decoder, such as adding or sentiment."
            .formatted(task));
    this.task = task;
  }

  /** Id of the task. */
  public String task() {
    return task;
  }
}
