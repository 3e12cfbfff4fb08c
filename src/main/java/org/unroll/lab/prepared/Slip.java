package org.unroll.lab.prepared;

import java.util.List;

/**
 * A mistake on a slide.
 *
 * @param where it stands, such as {@code L4}
 * @param printed the lines as printed, as LaTeX
 * @param right the lines as they should be, as LaTeX
 * @param see ids of entries that show the difference; may be empty
 */
public record Slip(String where, List<String> printed, List<String> right, List<String> see) {

  /** Copies the lists. */
  public Slip {
    printed = List.copyOf(printed);
    right = List.copyOf(right);
    see = List.copyOf(see);
  }
}
