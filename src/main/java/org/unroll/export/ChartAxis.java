package org.unroll.export;

import java.util.List;

/**
 * One axis.
 *
 * @param label what is measured along it, with its unit if it has one
 * @param scale linear or logarithmic
 * @param zeroNote said below a chart in which a number without a place is drawn at an edge; may be empty
 * @param names of the places 1, 2, 3, ... on an axis that has no numbers; empty for numbers
 */
public record ChartAxis(String label, Scale scale, String zeroNote, List<String> names) {

  /** Copies the list. */
  public ChartAxis {
    names = List.copyOf(names);
  }

  /** An axis with numbers. */
  public ChartAxis(String label, Scale scale, String zeroNote) {
    this(label, scale, zeroNote, List.of());
  }

  /** An axis with a name at each of the places 1, 2, 3, ... */
  public static ChartAxis named(String label, List<String> names) {
    return new ChartAxis(label, Scale.LINEAR, "", names);
  }

  /** Whether it has names in the place of numbers; then no line joins its places. */
  public boolean hasNames() {
    return !names.isEmpty();
  }

  /** A linear axis. */
  public static ChartAxis linear(String label) {
    return new ChartAxis(label, Scale.LINEAR, "");
  }

  /** A logarithmic axis in powers of ten, with the sentence to say where zeros had to be drawn. */
  public static ChartAxis log(String label, String zeroNote) {
    return new ChartAxis(label, Scale.LOG, zeroNote);
  }
}
