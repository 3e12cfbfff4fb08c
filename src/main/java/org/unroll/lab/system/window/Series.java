package org.unroll.lab.system.window;

import java.util.Arrays;

/**
 * Some series at once, T rows of one number per series. Immutable by contract, but for what {@link
 * #feed} changes.
 *
 * @param inputs x_t, what comes from outside
 * @param former y_{t-1}, what was wanted a step before; 0 before the beginning
 * @param wanted y_t
 */
record Series(double[][] inputs, double[][] former, double[][] wanted) {

  /** T. */
  int length() {
    return inputs.length;
  }

  /** Number of series. */
  int size() {
    return inputs[0].length;
  }

  /** The same numbers, to be changed. */
  Series copy() {
    return new Series(copy(inputs), copy(former), wanted);
  }

  private static double[][] copy(double[][] rows) {
    return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
  }

  /**
   * Puts forecasts in the place of the truth of the step before.
   *
   * @param t the step that reads them
   * @param said one number per series
   * @param alsoInput whether the input is nothing else than the series itself
   */
  void feed(int t, double[] said, boolean alsoInput) {
    System.arraycopy(said, 0, former[t], 0, said.length);
    if (alsoInput) {
      System.arraycopy(said, 0, inputs[t], 0, said.length);
    }
  }
}
