package org.unroll.lab.system.window;

import java.util.List;

/**
 * Forecasters side by side: same series, same seed. Immutable by contract: nobody writes to the arrays.
 *
 * @param settings what was chosen
 * @param inputs x_t of the series that is shown
 * @param former y_{t-1} of it
 * @param wanted y_t of it
 * @param lanes one for each {@link ForecastKind}, in its order
 * @param lastValue errors of who says the last value again
 */
public record WindowPicture(
    WindowSettings settings,
    double[] inputs,
    double[] former,
    double[] wanted,
    List<ForecastLane> lanes,
    Errors lastValue) {

  /** Copies the list. */
  public WindowPicture {
    lanes = List.copyOf(lanes);
  }

  /** A forecaster. */
  public ForecastLane lane(ForecastKind kind) {
    return lanes.get(kind.ordinal());
  }

  /**
   * What stands for y_{t-1} at a step.
   *
   * @param runsFree whether from {@link Course#FREE} on it is what the forecaster itself has said
   */
  public double former(ForecastKind kind, int t, boolean runsFree) {
    return isOwn(t, runsFree) ? lane(kind).saidFree()[t - 1] : former[t];
  }

  /** What stands for x_t at a step. */
  public double input(ForecastKind kind, int t, boolean runsFree) {
    return settings.course().isOwnInput() && isOwn(t, runsFree)
        ? lane(kind).saidFree()[t - 1]
        : inputs[t];
  }

  /** Whether y_{t-1} is what the forecaster itself has said. */
  public boolean isOwn(int t, boolean runsFree) {
    return runsFree && t > Course.FREE;
  }
}
