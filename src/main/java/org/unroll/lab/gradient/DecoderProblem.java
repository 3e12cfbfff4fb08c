package org.unroll.lab.gradient;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;
import org.unroll.task.TaskName;

/** A task whose answers a decoder writes: the gradient lab looks at one sequence that is read. */
public final class DecoderProblem extends IllegalArgumentException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  /** What is wrong. The detail is the task. */
  enum Kind implements Diagnostic.Kind {
    /** The only kind. */
    DECODER;

    @Override
    public String key() {
      return "problem.lab.decoder";
    }

    @Override
    public String english() {
      return "The gradient lab looks at one sequence that is read, and the task %s has a decoder"
          + " that writes. Choose a task without a decoder, such as adding or sentiment.";
    }
  }

  private final transient Diagnostic diagnostic;

  /** A problem with this task. */
  DecoderProblem(String task) {
    this(Diagnostic.of(Kind.DECODER, new TaskName(task)));
  }

  private DecoderProblem(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
