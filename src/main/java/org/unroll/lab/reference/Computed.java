package org.unroll.lab.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** What the engine computed, by the paths of the file. */
final class Computed {

  private final Map<String, double[]> fields = new HashMap<>();

  /** A copy of some numbers. */
  void put(String path, double... numbers) {
    fields.put(path, numbers.clone());
  }

  /** One row after the other. */
  void put(String path, int rows, IntFunction<double[]> row) {
    fields.put(
        path, IntStream.range(0, rows).mapToObj(row).flatMapToDouble(DoubleStream::of).toArray());
  }

  /** Everything so far. */
  Map<String, double[]> fields() {
    return fields;
  }
}
