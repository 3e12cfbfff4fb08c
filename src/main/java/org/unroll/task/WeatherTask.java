package org.unroll.task;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Weather: a number comes in every day and tomorrow's is wanted. The series is a wave of unknown phase, whose period
 * of {@value #PERIOD} days stands for a season, plus weather that is a first-order autoregressive process:
 *
 * <pre>  x_t = sin(2 pi t / {@value #PERIOD} + phase) + w_t,   w_t = {@value #MEMORY} w_{t-1} + {@value #SHOCK} e_t </pre>
 *
 * <p>No forecast can be better than the variance of the shocks, {@value #SHOCK} squared.
 */
public final class WeatherTask extends ForecastTask {

  private static final int PERIOD = 12;
  private static final double MEMORY = 0.6;
  private static final double SHOCK = 0.1;

  /** A year of days. */
  public WeatherTask() {
    super("weather");
  }

  /** Tomorrow's number is the next input. */
  @Override
  public boolean foretells() {
    return true;
  }

  @Override
  public int defaultLength() {
    return 18;
  }

  @Override
  public int minimumLength() {
    return 2;
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    requireLength(length);
    double[][] days = rows(length + 1, size, (example, series) -> draw(series, random));
    double[][] inputs = Arrays.copyOf(days, length);
    double[][] tomorrow = Arrays.copyOfRange(days, 1, length + 1);
    return new Batch(size, 1, inputs, new Targets.Values(tomorrow, 1));
  }

  private static void draw(double[] series, RandomGenerator random) {
    double phase = 2 * Math.PI * random.nextDouble();
    // The process starts in its stationary state, so that no day is special.
    double weather = SHOCK / Math.sqrt(1 - MEMORY * MEMORY) * random.nextGaussian();
    for (int t = 0; t < series.length; t++) {
      series[t] = Math.sin(2 * Math.PI * t / PERIOD + phase) + weather;
      weather = MEMORY * weather + SHOCK * random.nextGaussian();
    }
  }
}
