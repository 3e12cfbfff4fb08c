package org.unroll.view.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A picture's numbers as a table: names of the columns, and rows of as many fields. Numbers have all
 * their digits. Immutable.
 *
 * @param columns what each column holds
 * @param rows in the order of the picture
 */
public record FigureRows(List<String> columns, List<List<String>> rows) {

  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException naming the first row that has not one field for each column
   */
  public FigureRows {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() != columns.size()) {
        throw new IllegalArgumentException(
            "Row %d has %d fields for %d columns."
                .formatted(i, rows.get(i).size(), columns.size()));
      }
    }
  }

  /** A table without rows, to be filled. */
  static Builder of(String... columns) {
    return new Builder(List.of(columns));
  }

  /** Collects rows. */
  static final class Builder {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private Builder(List<String> columns) {
      this.columns = columns;
    }

    /** One more row; numbers become {@link Double#toString} or whole numbers. */
    Builder row(Object... fields) {
      rows.add(Stream.of(fields).map(String::valueOf).toList());
      return this;
    }

    /** The table so far. */
    FigureRows rows() {
      return new FigureRows(columns, rows);
    }
  }
}
