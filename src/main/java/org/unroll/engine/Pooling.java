package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;

/** The mean over time of the top states: p = 1/T sum_t h_t, and dL/dh_t += 1/T dL/dp. */
final class Pooling {

  private final List<Signal> states;
  private final Signal pooled;

  Pooling(List<Signal> states) {
    this.states = states;
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
        pooled.value().data[k] += h[k] / states.size();
      }
    }
  }

  void backward() {
    for (int t = 0; t < states.size(); t++) {
      double[] dh = states.get(t).gradient().data;
      for (int k = 0; k < dh.length; k++) {
        dh[k] += pooled.gradient().data[k] / states.size();
      }
    }
  }
}
