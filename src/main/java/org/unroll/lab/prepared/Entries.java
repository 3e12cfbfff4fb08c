package org.unroll.lab.prepared;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.ResourceFolder;

/** All that can be opened with one click. A new entry is a new file in the folder. */
public final class Entries {

  static final String ENDING = ".experiment";

  private final List<Entry> all;

  private Entries(List<Entry> all) {
    this.all = all;
  }

  /**
   * The entries that come with the program, from {@code assets/experiments}.
   *
   * @throws EntryProblem if a file cannot be understood
   */
  public static Entries builtIn() {
    return of(ResourceFolder.read("/experiments", ENDING));
  }

  /** Entries from texts by the files' names. */
  static Entries of(Map<String, String> files) {
    Comparator<Entry> order = Comparator.comparing(Entry::group);
    return new Entries(
        files.entrySet().stream()
            .map(file -> EntryReader.read(id(file.getKey()), file.getValue()))
            .sorted(order.thenComparing(Entry::rank).thenComparing(Entry::id))
            .toList());
  }

  private static String id(String file) {
    return file.substring(0, file.length() - ENDING.length());
  }

  /** All, in the order in which a learner meets them. */
  public List<Entry> all() {
    return all;
  }

  /** Those of a group, in order. */
  public List<Entry> of(Group group) {
    return all.stream().filter(entry -> entry.group() == group).toList();
  }

  /** The one of this id, if there is one. */
  public Optional<Entry> find(String id) {
    return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
  }
}
