package org.unroll.cell;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** Words that name no way in which a weight could start; the message says which there are. */
public final class InitialProblem extends IllegalArgumentException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  InitialProblem(CellFault fault, Object... details) {
    this(Diagnostic.of(fault, details));
  }

  private InitialProblem(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
