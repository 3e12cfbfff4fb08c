package org.unroll.problem;

import java.util.List;
import java.util.Locale;

/**
 * One thing that is wrong, apart from the language it is told in: what sort of thing, and what fills the
 * places of its sentence.
 *
 * @param kind what sort of thing
 * @param details in the order of the places; one may be a diagnostic itself, told in the same language
 */
public record Diagnostic(Kind kind, List<Object> details) {

  /** A sort of thing that can be wrong, with its sentence; a row of an enum. */
  public interface Kind {

    /** Key of its sentence in the text bundles, where the places are {@code {0}}, {@code {1}}. */
    String key();

    /** Its sentence in English, with the places of {@link java.util.Formatter}: {@code %s, %2$s}. */
    String english();
  }

  /** Copies the details. */
  public Diagnostic {
    details = List.copyOf(details);
  }

  /** A diagnostic with these details in order. */
  public static Diagnostic of(Kind kind, Object... details) {
    return new Diagnostic(kind, List.of(details));
  }

  /** The whole sentence in English, as the command line tells it. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, kind.english(), details.toArray());
  }
}
