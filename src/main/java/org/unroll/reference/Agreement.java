package org.unroll.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The comparison of a case with what was computed: every field is either compared or unchecked.
 *
 * @param errors one per compared field
 * @param recordedTwice those beyond tolerance that agree once the gradient of the last loss term is
 *     added to ours, as {@link Computed#numbersWithLastTerm} explains
 * @param unchecked paths of fields that were not computed
 */
public record Agreement(
    List<FieldError> errors, List<FieldError> recordedTwice, List<String> unchecked) {

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
    return new Agreement(errors, recordedTwice(errors, reference, computed), unchecked);
  }

  private static List<FieldError> recordedTwice(
      List<FieldError> errors, ReferenceCase reference, Computed computed) {
    return errors.stream()
        .filter(error -> !error.passes())
        .flatMap(
            error ->
                computed.numbersWithLastTerm(error.field()).stream()
                    .map(
                        has ->
                            compare(
                                error.field(),
                                has,
                                reference.numbers().get(error.field()).values())))
        .filter(FieldError::passes)
        .toList();
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

  /** Fields beyond their tolerance for no known reason, the worst first. */
  public List<FieldError> failures() {
    List<String> explained = recordedTwice.stream().map(FieldError::field).toList();
    return errors.stream()
        .filter(error -> !error.passes() && !explained.contains(error.field()))
        .sorted((a, b) -> FieldError.byError(b, a))
        .toList();
  }
}
