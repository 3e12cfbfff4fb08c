package org.unroll.engine;

import java.util.List;

/** One window: the last n signals side by side, the oldest first; zeros before the beginning. */
final class Lags {

  private final List<Signal> parts;
  private final Signal joined;

  /** The window that ends at position t. */
  Lags(List<Signal> signals, int t, int steps) {
    this.parts = signals.subList(Math.max(0, t - steps + 1), t + 1);
    Signal last = signals.get(t);
    this.joined = Signal.zeros(last.value().rows, last.value().cols * steps);
  }

  Signal joined() {
    return joined;
  }

  /** Column at which a part begins: the newest stands at the end. */
  private int column(int part) {
    int width = parts.get(part).value().cols;
    return joined.value().cols - (parts.size() - part) * width;
  }

  void gather() {
    for (int i = 0; i < parts.size(); i++) {
      double[] from = parts.get(i).value().data;
      int width = parts.get(i).value().cols;
      for (int b = 0; b < joined.value().rows; b++) {
        int to = b * joined.value().cols + column(i);
        System.arraycopy(from, b * width, joined.value().data, to, width);
      }
    }
  }

  void scatter() {
    for (int i = 0; i < parts.size(); i++) {
      double[] gradient = parts.get(i).gradient().data;
      int width = parts.get(i).gradient().cols;
      for (int k = 0; k < gradient.length; k++) {
        int from = k / width * joined.gradient().cols + column(i);
        gradient[k] += joined.gradient().data[from + k % width];
      }
    }
  }
}
