package org.unroll.export;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.unroll.lab.Curve;

/**
 * One line of a chart. Immutable by contract: nobody writes to the arrays after handing them over,
 * which saves a copy thirty times a second while a chart is live.
 *
 * @param name as it stands beside the line
 * @param role gives colour and dash
 * @param x increasing
 * @param y as many as x; NaN leaves a gap
 * @param spread how far each y may be off, if that is to be drawn
 */
public record Series(
    String name, SeriesRole role, double[] x, double[] y, Optional<Spread> spread) {

  /**
   * Checks the lengths.
   *
   * @throws IllegalArgumentException naming the series and the lengths if they differ
   */
  public Series {
    if (x.length != y.length) {
      throw new IllegalArgumentException(
          "series " + name + " has " + x.length + " x values but " + y.length + " y values");
    }
    if (spread.isPresent() && spread.get().lower().length != x.length) {
      throw new IllegalArgumentException(
          "series %s has %d x values but %d bars"
              .formatted(name, x.length, spread.get().lower().length));
    }
  }

  /** A line whose points are exact. */
  public Series(String name, SeriesRole role, double[] x, double[] y) {
    this(name, role, x, y, Optional.empty());
  }

  /** A line that was measured. */
  public Series(String name, SeriesRole role, Curve curve) {
    this(name, role, curve.x(), curve.y());
  }

  /** Whether the other one is the same line, number by number. */
  boolean saysTheSame(Series other) {
    return name.equals(other.name)
        && role == other.role
        && Arrays.equals(x, other.x)
        && Arrays.equals(y, other.y)
        && spread.equals(other.spread);
  }

  /** Number of points. */
  public int size() {
    return x.length;
  }

  /** The value at exactly this x, or empty where the series has no point there. */
  public OptionalDouble at(double where) {
    int index = Arrays.binarySearch(x, where);
    return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(y[index]);
  }

  /** Index of the point nearest to x, or -1 for a series without points. */
  public int nearest(double where) {
    int index = Arrays.binarySearch(x, where);
    if (index >= 0) {
      return index;
    }
    int after = -index - 1;
    if (after == x.length) {
      return x.length - 1;
    }
    return after > 0 && where - x[after - 1] <= x[after] - where ? after - 1 : after;
  }
}
