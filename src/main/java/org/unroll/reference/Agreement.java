package org.unroll.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The comparison of a case with what was computed: every field is either compared or unchecked.
 *
 * @param errors one per compared field, in the reading that the case follows
 * @param recordedTwice fields that hold the gradient of the loss plus that of its last term, as
 *     {@link Computed#numbersWithLastTerm} explains; a case follows this reading in all of them or in
 *     none
 * @param unchecked paths of fields that were not computed
 */
public record Agreement(
    List<FieldError> errors, List<String> recordedTwice, List<String> unchecked) {

  /** Largest |a - b| / max(1, |b|) that passes. */
  public static final double TOLERANCE = 1e-11;

  /** The same after optimisers that divide by the root of tiny squared gradients. */
  public static final double LOOSE_TOLERANCE = 1e-9;

  private static final Pattern LOOSE =
      Pattern.compile("optim\\.(adam|rmsprop|adagrad)\\.weights\\..*");

  /** Copies the lists so that the record is immutable. */
  public Agreement {
    errors = List.copyOf(errors);
    recordedTwice = List.copyOf(recordedTwice);
    unchecked = List.copyOf(unchecked);
  }

  /** Compares every field of a case. */
  public static Agreement of(ReferenceCase reference, Computed computed) {
    List<FieldError> errors = new ArrayList<>();
    List<String> unchecked = new ArrayList<>();
    reference
        .numbers()
        .forEach(
            (path, wanted) ->
                computed
                    .numbers(path)
                    .ifPresentOrElse(
                        has -> errors.add(compare(path, has, wanted.values())),
                        () -> unchecked.add(path)));
    reference
        .words()
        .forEach(
            (path, wanted) ->
                computed
                    .words(path)
                    .ifPresentOrElse(
                        has -> errors.add(compare(path, has, wanted)), () -> unchecked.add(path)));
    List<FieldError> twice = twice(reference, computed);
    boolean plain = errors.stream().allMatch(FieldError::passes);
    boolean isTwice = !plain && !twice.isEmpty() && twice.stream().allMatch(FieldError::passes);
    return isTwice
        ? new Agreement(replaced(errors, twice), fields(twice), unchecked)
        : new Agreement(errors, List.of(), unchecked);
  }

  /** All fields that have a second reading, compared in that reading. */
  private static List<FieldError> twice(ReferenceCase reference, Computed computed) {
    List<FieldError> errors = new ArrayList<>();
    reference
        .numbers()
        .forEach(
            (path, wanted) ->
                computed
                    .numbersWithLastTerm(path)
                    .ifPresent(has -> errors.add(compare(path, has, wanted.values()))));
    return errors;
  }

  private static List<FieldError> replaced(List<FieldError> errors, List<FieldError> twice) {
    List<String> fields = fields(twice);
    return Stream.concat(
            errors.stream().filter(error -> !fields.contains(error.field())), twice.stream())
        .toList();
  }

  private static List<String> fields(List<FieldError> errors) {
    return errors.stream().map(FieldError::field).toList();
  }

  private static FieldError compare(String path, List<String> has, List<String> wanted) {
    return new FieldError(path, has.equals(wanted) ? 0 : Double.POSITIVE_INFINITY, 0);
  }

  private static FieldError compare(String path, double[] has, double[] wanted) {
    double tolerance = LOOSE.matcher(path).matches() ? LOOSE_TOLERANCE : TOLERANCE;
    return new FieldError(path, worst(has, wanted), tolerance);
  }

  /** Math.max hands a NaN on, so that a broken number cannot hide behind good ones. */
  private static double worst(double[] has, double[] wanted) {
    if (has.length != wanted.length) {
      return Double.POSITIVE_INFINITY;
    }
    double worst = 0;
    for (int k = 0; k < has.length; k++) {
      double error = Math.abs(has[k] - wanted[k]) / Math.max(1, Math.abs(wanted[k]));
      worst = Math.max(worst, error);
    }
    return worst;
  }

  /** The field that is furthest off; empty if none was compared. */
  public Optional<FieldError> worst() {
    return errors.stream().max(FieldError::byError);
  }

  /** Fields beyond their tolerance, the worst first. */
  public List<FieldError> failures() {
    return errors.stream()
        .filter(error -> !error.passes())
        .sorted((a, b) -> FieldError.byError(b, a))
        .toList();
  }
}
