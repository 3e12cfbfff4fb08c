package org.unroll.lab.prepared;

import java.util.List;

/**
 * Something that opens with one click. Its words are in the text bundles under {@code start.<id>.title}
 * and {@code start.<id>.text}.
 *
 * @param id the file's name
 * @param group where it stands
 * @param rank its place within the group, smaller first
 * @param covers what of the curriculum it shows, such as {@code S8} or {@code T4}
 * @param test name of the test class that runs it
 * @param opening what happens when it is chosen
 */
public record Entry(
    String id, Group group, int rank, List<String> covers, String test, Opening opening) {

  /** Copies the list. */
  public Entry {
    covers = List.copyOf(covers);
  }
}
