package org.unroll.model;

/** The five sizes of a step through time, smallest first. */
public enum StepSize {
  /** One operator: a product, a sum, a sigmoid; on the way back one summand of a gradient. */
  OPERATION,
  /** One equation of the cell, such as the forget gate; on the way back the same turned round. */
  EQUATION,
  /** One time step: all equations of the cell, and the read-out and loss where they attach. */
  STEP,
  /** The whole forward pass, the whole backward pass, or the update. */
  PASS,
  /** One weight update: the next pass with the new weights, or the last one with the old. */
  UPDATE;

  /** The size of the steps that end at such a point: an operation, an equation, or a time step. */
  public static StepSize of(Cursor cursor) {
    if (cursor.place().isWhole()) {
      return STEP;
    }
    return cursor.place().operation() == Place.ALL ? EQUATION : OPERATION;
  }

  /** The next smaller size; the smallest stays. */
  public StepSize smaller() {
    return values()[Math.max(0, ordinal() - 1)];
  }

  /** The next larger size; the largest stays. */
  public StepSize larger() {
    return values()[Math.min(values().length - 1, ordinal() + 1)];
  }

  /** Whether it goes inside a time step. */
  public boolean isFine() {
    return compareTo(STEP) < 0;
  }
}
