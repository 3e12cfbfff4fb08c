package org.unroll.task;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** A task that cannot be set up as asked. The message is one English sentence for the person who asked. */
public class TaskProblem extends IllegalArgumentException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** A problem of this kind; the details fill the places of its sentence in order. */
  public TaskProblem(TaskFault kind, Object... details) {
    this(Diagnostic.of(kind, details));
  }

  /** A problem told by its diagnostic: what is wrong and what would be right. */
  protected TaskProblem(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public final Diagnostic diagnostic() {
    return diagnostic;
  }
}
