package org.unroll.expr;

/** Shapes that cannot agree; the message names the terms and their shapes. */
public final class ShapeMismatch extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What does not fit, as a sentence for the person who wrote the equation. */
  public ShapeMismatch(String message) {
    super(message);
  }
}
