package org.unroll.lab.sweep;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A setting and the values that it takes one after the other.
 *
 * @param setting what is varied
 * @param values as on the command line; numbers in increasing order
 */
public record Axis(Setting setting, List<String> values) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if there is no value
   */
  public Axis {
    values = List.copyOf(values);
    if (values.isEmpty()) {
      throw new IllegalArgumentException("an axis needs at least one value of " + setting.id());
    }
  }

  /** An axis over these values. */
  public static Axis of(Setting setting, String... values) {
    return new Axis(setting, List.of(values));
  }

  /** Where the values stand: the numbers themselves, or 1, 2, 3, ... A fresh array. */
  public double[] places() {
    return setting.isNumber()
        ? values.stream().mapToDouble(Double::parseDouble).toArray()
        : IntStream.rangeClosed(1, values.size()).asDoubleStream().toArray();
  }
}
