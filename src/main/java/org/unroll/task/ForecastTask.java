package org.unroll.task;

import org.unroll.network.Loss;
import org.unroll.network.Readout;

/** A number in and a number out at every step, scored by the squared error. */
abstract class ForecastTask extends ValueTask {

  ForecastTask(String id) {
    super(id);
  }

  @Override
  public final int outputWidth() {
    return 1;
  }

  @Override
  public final Readout readout() {
    return Readout.EVERY;
  }

  @Override
  public final Loss loss() {
    return Loss.SQUARED_ERROR;
  }

  @Override
  public final Metric metric() {
    return new MeanSquaredError();
  }

  @Override
  public final String outputText(int output) {
    return "";
  }
}
