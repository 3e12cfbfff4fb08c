package org.unroll.app.command;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The names of one kind of thing, such as the tasks.
 *
 * @param kind in the singular, such as {@code task}
 * @param known every name
 */
record Names(String kind, List<String> known) {

  /** What to say about a name, if it is unknown: the nearest one, and all. */
  Optional<String> objection(String name) {
    if (known.contains(name)) {
      return Optional.empty();
    }
    String meant = nearest(name).map(near -> " Did you mean '" + near + "'?").orElse("");
    return Optional.of(
        "There is no %s '%s'.%s Known: %s.".formatted(kind, name, meant, String.join(", ", known)));
  }

  /** The name that takes the fewest changed letters, unless that is more than half of it. */
  private Optional<String> nearest(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .min(comparingInt(candidate -> distance(lower, candidate)))
        .filter(best -> 2 * distance(lower, best) <= best.length() || best.startsWith(lower));
  }

  /**
   * Letters to insert, delete or replace to get from one text to the other. Source: Levenshtein 1966.
   */
  static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
