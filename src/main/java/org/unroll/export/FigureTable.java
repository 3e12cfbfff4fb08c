package org.unroll.export;

import java.util.List;

/**
 * The numbers behind a picture, as a spreadsheet takes them. Every number has all its digits ({@link
 * Double#toString(double)}); a cell is empty where there is no number.
 *
 * @param notes one fact each, to stand above the table
 * @param head names of the columns
 * @param rows as many cells each as the head has
 */
public record FigureTable(List<String> notes, List<String> head, List<List<String>> rows) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException naming the first row of another length
   */
  public FigureTable {
    notes = List.copyOf(notes);
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (int n = 0; n < rows.size(); n++) {
      if (rows.get(n).size() != head.size()) {
        throw new IllegalArgumentException(
            "row %d has %d cells but there are %d columns"
                .formatted(n + 1, rows.get(n).size(), head.size()));
      }
    }
  }
}
