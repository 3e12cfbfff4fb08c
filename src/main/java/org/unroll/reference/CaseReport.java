package org.unroll.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The outcome of one case.
 *
 * @param name file name of the case
 * @param worst the field that is furthest off; empty if nothing could be compared
 * @param failures fields beyond their tolerance, the worst first
 * @param recordedTwice fields that hold the gradient of the loss plus that of its last term, where the
 *     layout asks for that of the loss: a slip of the recorder, which all such fields share
 * @param unchecked paths of fields that could not be checked
 * @param problem why the case could not be run, if it could not
 */
public record CaseReport(
    String name,
    Optional<FieldError> worst,
    List<FieldError> failures,
    List<String> recordedTwice,
    List<String> unchecked,
    Optional<String> problem) {

  private static final int MOST_NAMES = 5;

  /** Copies the lists so that the record is immutable. */
  public CaseReport {
    failures = List.copyOf(failures);
    recordedTwice = List.copyOf(recordedTwice);
    unchecked = List.copyOf(unchecked);
  }

  /** The outcome of a comparison. */
  static CaseReport of(String name, Agreement agreement) {
    return new CaseReport(
        name,
        agreement.worst(),
        agreement.failures(),
        agreement.recordedTwice(),
        agreement.unchecked(),
        Optional.empty());
  }

  /** The outcome of a case that could not be run. */
  static CaseReport broken(String name, String problem) {
    return new CaseReport(
        name, Optional.empty(), List.of(), List.of(), List.of(), Optional.of(problem));
  }

  /** Whether every field was checked and is within its tolerance, in the reading the case follows. */
  public boolean passed() {
    return problem.isEmpty() && worst.isPresent() && failures.isEmpty() && unchecked.isEmpty();
  }

  /** The outcome in one line of English for a terminal. */
  public String line() {
    String verdict = passed() ? "passed" : "FAILED";
    String detail = problem.orElseGet(() -> worst.map(CaseReport::text).orElse("nothing compared"));
    return "%s  %s  %s%s".formatted(verdict, name, detail, beyond() + twice() + gaps());
  }

  private static String text(FieldError worst) {
    return String.format(
        Locale.ROOT, "worst relative error %.2e in %s", worst.error(), worst.field());
  }

  private String beyond() {
    return failures.isEmpty() ? "" : "; beyond tolerance: " + listed(fields(failures));
  }

  private String twice() {
    return recordedTwice.isEmpty()
        ? ""
        : "; %d gradients at nodes read as those of loss + last term"
            .formatted(recordedTwice.size());
  }

  private static List<String> fields(List<FieldError> errors) {
    return errors.stream().map(FieldError::field).toList();
  }

  /** The first few names, so that a line stays a line. */
  private static String listed(List<String> names) {
    String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES
        ? first + ", and " + (names.size() - MOST_NAMES) + " more"
        : first;
  }

  private String gaps() {
    return unchecked.isEmpty() ? "" : "; not checked: " + listed(unchecked);
  }
}
