package org.unroll.task;

import org.unroll.problem.Diagnostic;

/**
 * What can be wrong with what is asked of a task. The comments name the details that belong to each kind;
 * a task is a {@link TaskName}.
 */
public enum TaskFault implements Diagnostic.Kind {
  /** Details: the name, a {@link #NEAREST} or nothing, the known names. */
  UNKNOWN("There is no task '%s'.%s Known tasks: %s."),
  /** The name that was perhaps meant. */
  NEAREST(" Did you mean '%s'?"),
  /** A file for a task that reads none. Details: task, path. */
  READS_NO_TEXT("The task %s makes its own sequences and reads no text; leave out %s."),
  /** Details: task, the shortest length, the length asked for. */
  TOO_SHORT("The task %s needs sequences of at least %s steps, not %s."),
  /** Details: task, the longest length, the length asked for. */
  TOO_LONG("The phrasebook of the task %s has sentences of at most %s words, not %s."),
  /** Details: task, the length asked for. */
  ONE_STEP("The task %s reads one picture at once, so its length is 1, not %s."),
  /** Details: task, the steps of a piece. */
  NO_STREAM(
      "The task %s makes whole sequences; only a text can be read in pieces of %s steps."
          + " Set the truncation to 0."),
  /** Details: task, loss, the losses that suit it. */
  UNSUITED_LOSS("The targets of the task %s do not suit the loss %s. It takes: %s.");

  private final String english;

  TaskFault(String english) {
    this.english = english;
  }

  @Override
  public String key() {
    return "problem.task." + name();
  }

  @Override
  public String english() {
    return english;
  }
}
