package org.unroll.reference;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Puts arrays one behind the other. */
final class Rows {

  private Rows() {}

  static double[] joined(List<double[]> rows) {
    double[] all = new double[rows.stream().mapToInt(row -> row.length).sum()];
    int at = 0;
    for (double[] row : rows) {
      System.arraycopy(row, 0, all, at, row.length);
      at += row.length;
    }
    return all;
  }

  /** The rows 0 .. count-1. */
  static double[] joined(int count, IntFunction<double[]> row) {
    return joined(IntStream.range(0, count).mapToObj(row).toList());
  }
}
