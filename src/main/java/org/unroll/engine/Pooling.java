package org.unroll.engine;

import java.util.Arrays;
import java.util.List;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** The mean over time of the hidden state: p = 1/T sum_t h_t, and dL/dh_t += 1/T dL/dp. */
final class Pooling {

  private final List<Frame> steps;
  private final Buffer value;
  private final Buffer gradient;

  Pooling(List<Frame> steps, Buffer value) {
    this.steps = steps;
    this.value = value;
    this.gradient = new Buffer(value.rows, value.cols);
  }

  Buffer value() {
    return value;
  }

  Buffer gradient() {
    return gradient;
  }

  void forward() {
    Arrays.fill(value.data, 0);
    for (int t = 0; t < steps.size(); t++) {
      double[] h = hidden(t, false).data;
      for (int k = 0; k < h.length; k++) {
        value.data[k] += h[k] / steps.size();
      }
    }
  }

  void backward() {
    for (int t = 0; t < steps.size(); t++) {
      double[] dh = hidden(t, true).data;
      for (int k = 0; k < dh.length; k++) {
        dh[k] += gradient.data[k] / steps.size();
      }
    }
  }

  private Buffer hidden(int t, boolean gradientOf) {
    Frame step = steps.get(t);
    Symbol h = Symbol.now(step.cell().states().get(0));
    return step.buffer(gradientOf ? h.toGradient() : h);
  }
}
