package org.unroll.export;

/**
 * Which value stands beside the name of a line, where no marker asks for another one.
 *
 * @param at the first or the last point of the line
 * @param caption says which in words above the names, such as {@code at k = 0}; may be empty
 */
public record LineLabels(Place at, String caption) {

  /** An end of a line. */
  public enum Place {
    /** The point with the smallest x. */
    FIRST,
    /** The point with the largest x. */
    LAST
  }

  /** The newest value, which needs no explanation. */
  public static LineLabels last() {
    return new LineLabels(Place.LAST, "");
  }

  /** The value at the smallest x, with a caption that says so. */
  public static LineLabels first(String caption) {
    return new LineLabels(Place.FIRST, caption);
  }

  /** Index of the point a label speaks of, or -1 for a line without points. */
  int index(Series series) {
    return at == Place.LAST || series.size() == 0 ? series.size() - 1 : 0;
  }
}
