package org.unroll.lab.system.window;

import java.util.Arrays;
import java.util.List;
import org.unroll.lab.system.PlannedBench;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;

/**
 * AR, TDNN and NARX beside an RNN. The autoregressive model is fitted by least squares when the bench is
 * made, on as many series as the fit needs; the networks learn from new series at every update.
 */
public final class WindowBench extends PlannedBench<WindowSettings, WindowPicture> {

  private static final long PLANNED = 3000;
  private static final int BATCH = 32;
  private static final int FITTED = 200;
  private static final int HELD_BACK = 100;
  private static final int BETWEEN_NOTES = 25;

  private final WindowSettings settings;
  private final Randomness randomness;
  private final Series heldBack;
  private final Series shown;
  private final List<Forecaster> forecasters;

  /** Forecasters before their first update. */
  public WindowBench(WindowSettings settings) {
    super(PLANNED, BETWEEN_NOTES);
    this.settings = settings;
    this.randomness = new Randomness(settings.seed());
    this.heldBack = settings.course().heldBack(HELD_BACK, randomness.of(Purpose.HELD_BACK));
    this.shown = settings.course().heldBack(1, randomness.of(Purpose.HELD_BACK, 1));
    this.forecasters =
        Arrays.stream(ForecastKind.values()).map(kind -> new Forecaster(kind, settings)).toList();
    Series training = settings.course().training(FITTED, randomness.of(Purpose.TRAINING, -1));
    forecasters.get(ForecastKind.AR.ordinal()).fit(training, settings.steps());
    forecasters.forEach(forecaster -> forecaster.note(0, heldBack));
  }

  @Override
  protected void learn() {
    Series batch = settings.course().training(BATCH, randomness.of(Purpose.TRAINING, updates()));
    learners().forEach(forecaster -> forecaster.learn(batch));
  }

  @Override
  protected void note() {
    learners().forEach(forecaster -> forecaster.note(updates(), heldBack));
  }

  private List<Forecaster> learners() {
    return forecasters.stream().filter(Forecaster::isLearned).toList();
  }

  @Override
  public WindowPicture picture() {
    return new WindowPicture(
        settings,
        column(shown.inputs()),
        column(shown.former()),
        column(shown.wanted()),
        forecasters.stream().map(forecaster -> forecaster.lane(shown)).toList(),
        Forecasts.lastValue(heldBack).errors(heldBack));
  }

  private static double[] column(double[][] rows) {
    return Arrays.stream(rows).mapToDouble(row -> row[0]).toArray();
  }
}
