package org.unroll.expr;

import org.unroll.problem.Diagnosed;
import org.unroll.problem.Diagnostic;

/** Shapes that cannot agree; the message names the terms and their shapes. */
public final class ShapeMismatch extends RuntimeException implements Diagnosed {

  private static final long serialVersionUID = 1L;

  /** How shapes can fail to agree. The comments name the details that belong to each kind. */
  public enum Kind implements Diagnostic.Kind {
    /** Details: what is multiplied, by what. */
    PRODUCT("cannot multiply %s by %s"),
    /** A matrix times what is the same for all examples. No details. */
    FACTOR("what stands right of a matrix must be a vector that depends on an input or a state"),
    /** Details: two shapes. */
    UNEQUAL("shapes %s and %s do not agree"),
    /** Details: what was given as the table, as the number of a row. */
    LOOKUP("lookup takes a matrix and the number of a row, not %s and %s"),
    /** A weight that could have any shape here. Details: its name. */
    UNTOLD("the shape of %s cannot be told from this equation"),
    /** Details: name of a weight. */
    SMALL_MATRIX(
        "%s is multiplied like a matrix but written like a vector; matrices begin with a capital"
            + " letter"),
    /** Details: name of a weight. */
    CAPITAL_VECTOR(
        "%s begins with a capital letter, so it is a matrix and needs a vector on its right, as in"
            + " %1$s*h; vectors begin with a small letter"),
    /** Details: the term, what is wrong in it, its parts with their shapes. */
    IN_TERM("in %s: %s (%s)");

    private final String english;

    Kind(String english) {
      this.english = english;
    }

    @Override
    public String key() {
      return "problem.shape." + name();
    }

    @Override
    public String english() {
      return english;
    }
  }

  private final transient Diagnostic diagnostic;

  /** What does not fit; the details are those of the kind. */
  public ShapeMismatch(Kind kind, Object... details) {
    this(Diagnostic.of(kind, details));
  }

  private ShapeMismatch(Diagnostic diagnostic) {
    super(diagnostic.toString());
    this.diagnostic = diagnostic;
  }

  @Override
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
