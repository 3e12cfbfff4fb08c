package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.network.Reduction;

/**
 * The sum over time of signals or their mean: p = 1/T sum_t h_t, and dL/dh_t += 1/T dL/dp; without the
 * 1/T for the sum.
 */
final class Pooling {

  private final List<Signal> states;
  private final double divisor;
  private final Signal pooled;

  Pooling(List<Signal> states, Reduction how) {
    this.states = states;
    this.divisor = how == Reduction.MEAN ? states.size() : 1;
    Buffer first = states.get(0).value();
    this.pooled = Signal.zeros(first.rows, first.cols);
  }

  Signal pooled() {
    return pooled;
  }

  void forward() {
    Arrays.fill(pooled.value().data, 0);
    for (int t = 0; t < states.size(); t++) {
      double[] h = states.get(t).value().data;
      for (int k = 0; k < h.length; k++) {
        pooled.value().data[k] += h[k] / divisor;
      }
    }
  }

  void backward() {
    for (int t = 0; t < states.size(); t++) {
      double[] dh = states.get(t).gradient().data;
      for (int k = 0; k < dh.length; k++) {
        dh[k] += pooled.gradient().data[k] / divisor;
      }
    }
  }
}
