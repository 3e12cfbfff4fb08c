package org.unroll.lab.gradient;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** A session whose layers have highway links: a snapshot does not hold the weights of its links. */
public final class HighwayProblem extends IllegalArgumentException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  /** What is wrong. There are no details. */
  enum Kind implements Diagnostic.Kind {
    /** The only kind. */
    HIGHWAY;

    @Override
    public String key() {
      return "problem.lab.highway";
    }

    @Override
    public String english() {
      return "The gradient lab cannot look at trained weights of a network with highway links."
          + " Train one without links or with residual links, or look at first weights.";
    }
  }

  private final transient Diagnostic diagnostic;

  /** The problem. */
  HighwayProblem() {
    this(Diagnostic.of(Kind.HIGHWAY));
  }

  private HighwayProblem(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
