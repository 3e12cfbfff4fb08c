package org.unroll.export;

/**
 * Reduces a line to what its pixels can show: of all points in one column the lowest and the highest
 * stay, so every spike stays visible and a million points cost as much as a thousand. The ends of the
 * line stay, and gaps stay gaps.
 */
final class Thinning {

  private final double[] x;
  private final double[] y;
  private final double[] outX;
  private final double[] outY;
  private int size;

  private Thinning(double[] x, double[] y, int capacity) {
    this.x = x;
    this.y = y;
    this.outX = new double[capacity];
    this.outY = new double[capacity];
  }

  /**
   * A thinner line, or the same one if it is thin enough.
   *
   * @param columns number of pixel columns over the range, positive
   */
  static Series thin(Series line, AxisRange range, int columns) {
    int n = line.size();
    if (n <= 2 * columns) {
      return line;
    }
    Thinning thinning = new Thinning(line.x(), line.y(), Math.min(n, 3 * (columns + 2) + 2));
    double perColumn = range.length() / columns;
    for (int from = 0; from < n; ) {
      double end = Math.floor((line.x()[from] - range.lower()) / perColumn + 1) * perColumn;
      int to = from + 1;
      while (to < n && line.x()[to] - range.lower() < end) {
        to++;
      }
      thinning.column(from, to);
      from = to;
    }
    return thinning.series(line);
  }

  private void column(int from, int to) {
    int low = from;
    int high = from;
    int gap = -1;
    for (int i = from; i < to; i++) {
      low = y[i] < y[low] || Double.isNaN(y[low]) ? i : low;
      high = y[i] > y[high] || Double.isNaN(y[high]) ? i : high;
      gap = Double.isNaN(y[i]) ? i : gap;
    }
    int[] kept = {from > 0 ? low : 0, low, high, gap < 0 ? low : gap, to < x.length ? low : to - 1};
    java.util.Arrays.sort(kept);
    int previous = -1;
    for (int i : kept) {
      if (i != previous) {
        add(i);
      }
      previous = i;
    }
  }

  private void add(int index) {
    if (size < outX.length) {
      outX[size] = x[index];
      outY[size++] = y[index];
    }
  }

  private Series series(Series line) {
    return new Series(
        line.name(),
        line.role(),
        java.util.Arrays.copyOf(outX, size),
        java.util.Arrays.copyOf(outY, size));
  }
}
