package org.unroll.bench;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.unroll.engine.Weights;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/**
 * The yardstick: an LSTM with a soft-max read-out written out by hand, as one would without an engine.
 * Examples are rows, the four gates are stacked into one product (in the order f, i, g, o), products
 * are EJML's, and the element-wise work of a step is one loop with {@code Math.tanh}. Allocates
 * nothing per step.
 */
public final class ReferenceLoop implements Contender {

  private static final String[] GATES = {"f", "i", "g", "o"};

  private final Size size;
  private final DMatrixRMaj[] x;
  private final int[][] targets;
  private final ReferenceWeight w;
  private final ReferenceWeight u;
  private final ReferenceWeight b;
  private final ReferenceWeight v;
  private final ReferenceWeight by;
  private final DMatrixRMaj[] gates;
  private final DMatrixRMaj[] c;
  private final DMatrixRMaj[] tanhC;
  private final DMatrixRMaj[] h;
  private final DMatrixRMaj[] p;
  private final DMatrixRMaj dgates;
  private final DMatrixRMaj dy;
  private final DMatrixRMaj dh;
  private final DMatrixRMaj dc;
  private int updates;

  /** A loop at a size, starting from the same weights and batch as the engine. */
  public ReferenceLoop(Size size) {
    this.size = size;
    int rows = 4 * size.hidden();
    int batch = size.batch();
    w = new ReferenceWeight(rows, size.inputs());
    u = new ReferenceWeight(rows, size.hidden());
    b = new ReferenceWeight(1, rows);
    v = new ReferenceWeight(size.inputs(), size.hidden());
    by = new ReferenceWeight(1, size.inputs());
    gates = matrices(size.length(), batch, rows);
    c = matrices(size.length() + 1, batch, size.hidden());
    tanhC = matrices(size.length(), batch, size.hidden());
    h = matrices(size.length() + 1, batch, size.hidden());
    p = matrices(size.length(), batch, size.inputs());
    dgates = new DMatrixRMaj(batch, rows);
    dy = new DMatrixRMaj(batch, size.inputs());
    dh = new DMatrixRMaj(batch, size.hidden());
    dc = new DMatrixRMaj(batch, size.hidden());
    take(Workload.weights(Workload.network("lstm", size)));
    Batch data = Workload.batch(size);
    x = matrices(size.length(), batch, size.inputs());
    for (int t = 0; t < size.length(); t++) {
      x[t].setTo(DMatrixRMaj.wrap(batch, size.inputs(), data.inputs()[t]));
    }
    targets = ((Targets.Classes) data.targets()).ids();
  }

  private static DMatrixRMaj[] matrices(int count, int rows, int cols) {
    DMatrixRMaj[] all = new DMatrixRMaj[count];
    Arrays.setAll(all, n -> new DMatrixRMaj(rows, cols));
    return all;
  }

  private void take(Weights weights) {
    for (int gate = 0; gate < GATES.length; gate++) {
      w.take(weights.get("l0.W_" + GATES[gate]).value().data, gate);
      u.take(weights.get("l0.U_" + GATES[gate]).value().data, gate);
      b.take(weights.get("l0.b_" + GATES[gate]).value().data, gate);
    }
    v.take(weights.get("out.V").value().data, 0);
    by.take(weights.get("out.b_y").value().data, 0);
  }

  @Override
  public double step() {
    double loss = 0;
    for (int t = 0; t < size.length(); t++) {
      forward(t);
      loss += readOut(t);
    }
    backward();
    updates++;
    for (ReferenceWeight weight : new ReferenceWeight[] {w, u, b, v, by}) {
      weight.adam(Workload.LEARNING_RATE, updates);
    }
    return loss / size.batch();
  }

  private void forward(int t) {
    CommonOps_DDRM.multTransB(x[t], w.value, gates[t]);
    CommonOps_DDRM.multAddTransB(h[t], u.value, gates[t]);
    double[] a = gates[t].data;
    double[] bias = b.value.data;
    int n = size.hidden();
    for (int e = 0; e < size.batch(); e++) {
      int at = 4 * n * e;
      for (int k = 0; k < n; k++, at++) {
        a[at] = sigmoid(a[at] + bias[k]);
        a[at + n] = sigmoid(a[at + n] + bias[k + n]);
        a[at + 2 * n] = Math.tanh(a[at + 2 * n] + bias[k + 2 * n]);
        a[at + 3 * n] = sigmoid(a[at + 3 * n] + bias[k + 3 * n]);
        double cell = a[at] * c[t].data[e * n + k] + a[at + n] * a[at + 2 * n];
        double squashed = Math.tanh(cell);
        c[t + 1].data[e * n + k] = cell;
        tanhC[t].data[e * n + k] = squashed;
        h[t + 1].data[e * n + k] = a[at + 3 * n] * squashed;
      }
    }
  }

  private static double sigmoid(double a) {
    return 1 / (1 + Math.exp(-a));
  }

  private double readOut(int t) {
    CommonOps_DDRM.multTransB(h[t + 1], v.value, p[t]);
    double loss = 0;
    int n = size.inputs();
    for (int e = 0; e < size.batch(); e++) {
      loss += softmax(p[t].data, e * n, n, targets[t][e]);
    }
    return loss;
  }

  /** Turns logits without their bias into probabilities; the loss is -log of the target's. */
  private double softmax(double[] y, int from, int n, int target) {
    double max = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      y[from + k] += by.value.data[k];
      max = Math.max(max, y[from + k]);
    }
    double loss = max - y[from + target];
    double sum = 0;
    for (int k = from; k < from + n; k++) {
      y[k] = Math.exp(y[k] - max);
      sum += y[k];
    }
    for (int k = from; k < from + n; k++) {
      y[k] /= sum;
    }
    return loss + Math.log(sum);
  }

  private void backward() {
    for (ReferenceWeight weight : new ReferenceWeight[] {w, u, b, v, by}) {
      weight.gradient.zero();
    }
    dh.zero();
    dc.zero();
    for (int t = size.length() - 1; t >= 0; t--) {
      readOutBack(t);
      stepBack(t);
    }
  }

  private void readOutBack(int t) {
    int n = size.inputs();
    for (int e = 0; e < size.batch(); e++) {
      for (int k = 0; k < n; k++) {
        double error = p[t].data[e * n + k] - (k == targets[t][e] ? 1 : 0);
        dy.data[e * n + k] = error / size.batch();
        by.gradient.data[k] += dy.data[e * n + k];
      }
    }
    CommonOps_DDRM.multAddTransA(dy, h[t + 1], v.gradient);
    CommonOps_DDRM.multAdd(dy, v.value, dh);
  }

  private void stepBack(int t) {
    double[] a = gates[t].data;
    int n = size.hidden();
    for (int e = 0; e < size.batch(); e++) {
      int at = 4 * n * e;
      for (int k = 0; k < n; k++, at++) {
        gateErrors(a, at, e * n + k, t);
      }
    }
    double[] db = b.gradient.data;
    for (int k = 0; k < dgates.data.length; k++) {
      db[k % db.length] += dgates.data[k];
    }
    CommonOps_DDRM.multAddTransA(dgates, x[t], w.gradient);
    CommonOps_DDRM.multAddTransA(dgates, h[t], u.gradient);
    CommonOps_DDRM.mult(dgates, u.value, dh);
  }

  private void gateErrors(double[] a, int at, int unit, int t) {
    int n = size.hidden();
    double f = a[at];
    double i = a[at + n];
    double g = a[at + 2 * n];
    double o = a[at + 3 * n];
    double squashed = tanhC[t].data[unit];
    double error = dh.data[unit];
    double cell = dc.data[unit] + error * o * (1 - squashed * squashed);
    dgates.data[at] = cell * c[t].data[unit] * f * (1 - f);
    dgates.data[at + n] = cell * g * i * (1 - i);
    dgates.data[at + 2 * n] = cell * i * (1 - g * g);
    dgates.data[at + 3 * n] = error * squashed * o * (1 - o);
    dc.data[unit] = cell * f;
  }

  /**
   * The gradient of one of the engine's weights, from the last step.
   *
   * @param name such as {@code l0.U_f}
   * @return a fresh copy, rows first
   */
  public double[] gradient(String name) {
    ReferenceWeight weight =
        switch (name.substring(0, name.indexOf('_') < 0 ? name.length() : name.indexOf('_'))) {
          case "l0.W" -> w;
          case "l0.U" -> u;
          case "l0.b" -> b;
          case "out.V" -> v;
          default -> by;
        };
    int gate = Arrays.asList(GATES).indexOf(name.substring(name.length() - 1));
    return gate < 0 || weight == by ? weight.gradient.data.clone() : weight.part(gate);
  }
}
