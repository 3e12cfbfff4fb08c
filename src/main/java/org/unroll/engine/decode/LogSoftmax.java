package org.unroll.engine.decode;

import org.unroll.expr.Buffer;

/** Log-probabilities of symbols: log softmax(y), computed without leaving the finite range. */
final class LogSoftmax {

  private LogSoftmax() {}

  /**
   * log p_o = z_o - log sum_q exp(z_q) with z = y / temperature, for one row of read-outs.
   *
   * @param outputs B x O. Not modified.
   * @param temperature positive; 1 for the network's own probabilities
   */
  static double[] of(Buffer outputs, int row, double temperature) {
    double[] logs = new double[outputs.cols];
    double largest = Double.NEGATIVE_INFINITY;
    for (int o = 0; o < logs.length; o++) {
      logs[o] = outputs.data[row * outputs.cols + o] / temperature;
      largest = Math.max(largest, logs[o]);
    }
    double sum = 0;
    for (double log : logs) {
      sum += Math.exp(log - largest);
    }
    for (int o = 0; o < logs.length; o++) {
      logs[o] -= largest + Math.log(sum);
    }
    return logs;
  }
}
