package org.unroll.lab.system.window;

/**
 * What a forecaster says of some series. Immutable by contract: nobody writes to the arrays.
 *
 * @param ahead y_t by step and series, when all that is true up to step t - 1 is known
 * @param free y_t by step and series, when from {@link Course#FREE} on nothing true is known any more
 */
record Forecasts(double[][] ahead, double[][] free) {

  /** The last value that was wanted, again: of the step before, or of the last step that is known. */
  static Forecasts lastValue(Series series) {
    double[][] free = series.former().clone();
    for (int t = Course.FREE; t < free.length; t++) {
      free[t] = series.former()[Course.FREE];
    }
    return new Forecasts(series.former(), free);
  }

  /** The mean squared error of each, over all series and the steps from {@link Course#FREE} on. */
  Errors errors(Series series) {
    return new Errors(error(ahead, series.wanted()), error(free, series.wanted()));
  }

  private static double error(double[][] said, double[][] wanted) {
    double sum = 0;
    int count = 0;
    for (int t = Course.FREE; t < said.length; t++) {
      for (int b = 0; b < said[t].length; b++) {
        sum += (said[t][b] - wanted[t][b]) * (said[t][b] - wanted[t][b]);
        count++;
      }
    }
    return sum / count;
  }
}
