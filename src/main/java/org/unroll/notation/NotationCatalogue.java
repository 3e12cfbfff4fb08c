package org.unroll.notation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.ResourceFolder;

/** The notations one can choose from. A new one is a new {@code .notation} file in the folder. */
public final class NotationCatalogue {

  /** The notation of who has not chosen any. */
  public static final String USUAL = "l4";

  private static final String ENDING = ".notation";

  private final List<Notation> notations;

  private NotationCatalogue(List<Notation> notations) {
    this.notations = notations;
  }

  /** The notations that come with the program, from {@code assets/notations}. */
  public static NotationCatalogue builtIn() {
    return new NotationCatalogue(
        ResourceFolder.read("/notations", ENDING).entrySet().stream()
            .map(file -> NotationParser.parse(id(file.getKey()), file.getValue()))
            .sorted(Comparator.comparing(Notation::rank))
            .toList());
  }

  private static String id(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }

  /** All notations in the order of their ranks. */
  public List<Notation> all() {
    return notations;
  }

  /** The notation of this id, or the usual one if there is none, as after a file was taken away. */
  public Notation get(String id) {
    return named(id).orElseGet(() -> named(USUAL).orElseThrow());
  }

  private Optional<Notation> named(String id) {
    return notations.stream().filter(n -> n.id().equals(id)).findFirst();
  }
}
