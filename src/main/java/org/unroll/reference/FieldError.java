package org.unroll.reference;

/**
 * How far one field is off at its worst number.
 *
 * @param field path of the field
 * @param error max |a - b| / max(1, |b|), b being the reference; infinite if the number of numbers
 *     differs, NaN if the computed one is not a number
 * @param tolerance the largest error that passes
 */
public record FieldError(String field, double error, double tolerance) {

  /** Whether the error is within the tolerance; not if it is NaN. */
  public boolean passes() {
    return error <= tolerance;
  }

  /** Orders by error; what is not a number is worse than anything. */
  static int byError(FieldError a, FieldError b) {
    return Double.compare(a.error, b.error);
  }
}
