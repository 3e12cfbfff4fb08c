package org.unroll.app.command;

import java.util.List;
import java.util.Optional;
import org.unroll.task.NearestName;

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
    String meant =
        new NearestName(known).to(name).map(near -> " Did you mean '" + near + "'?").orElse("");
    return Optional.of(
        "There is no %s '%s'.%s Known: %s.".formatted(kind, name, meant, String.join(", ", known)));
  }
}
