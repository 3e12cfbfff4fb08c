package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.network.Reduction;

/**
 * The sum over time of signals or their mean: p = 1/n sum_{t<n} h_t, and dL/dh_t += 1/n dL/dp for t <
 * n; without the 1/n for the sum. n is an example's own length, at first that of the whole sequence.
 */
final class Pooling {

  private final List<Signal> states;
  private final boolean mean;
  private final int[] lengths;
  private final Signal pooled;

  Pooling(List<Signal> states, Reduction how) {
    this.states = states;
    this.mean = how == Reduction.MEAN;
    Buffer first = states.get(0).value();
    this.lengths = new int[first.rows];
    this.pooled = Signal.zeros(first.rows, first.cols);
    Arrays.fill(lengths, states.size());
  }

  boolean isMean() {
    return mean;
  }

  List<Signal> states() {
    return states;
  }

  Signal pooled() {
    return pooled;
  }

  /**
   * Lets each example's sum end where the example does.
   *
   * @param own length of each example of the batch
   * @param from example of the batch that is the first one here
   * @throws IllegalArgumentException if a length is not from 1 to T
   */
  void lengths(int[] own, int from) {
    for (int b = 0; b < lengths.length; b++) {
      int length = own[from + b];
      if (length < 1 || length > states.size()) {
        throw new IllegalArgumentException(
            "an example has length " + length + ", the program takes 1 to " + states.size());
      }
      lengths[b] = length;
    }
  }

  void forward() {
    Buffer sum = pooled.value();
    Arrays.fill(sum.data, 0);
    for (int t = 0; t < states.size(); t++) {
      add(states.get(t).value().data, sum.data, t, sum.cols);
    }
  }

  void backward() {
    Buffer error = pooled.gradient();
    for (int t = 0; t < states.size(); t++) {
      add(error.data, states.get(t).gradient().data, t, error.cols);
    }
  }

  /** Adds rows, divided, of those examples that are not over at step t. */
  private void add(double[] from, double[] into, int t, int width) {
    for (int b = 0; b < lengths.length; b++) {
      if (t < lengths[b]) {
        double divisor = mean ? lengths[b] : 1;
        for (int k = b * width; k < (b + 1) * width; k++) {
          into[k] += from[k] / divisor;
        }
      }
    }
  }
}
