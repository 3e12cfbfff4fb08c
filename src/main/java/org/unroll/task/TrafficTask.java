package org.unroll.task;

import java.util.random.RandomGenerator;

/**
 * Traffic counting: a detector in the road says how much of it is covered, and at every step the number of cars
 * that have come so far is wanted. A car covers the detector for one to three steps and must be counted once, and
 * then there is at least one step without a car.
 *
 * <p>The detector reads 1 under a car and 0 without one, with normal noise of 0.1.
 */
public final class TrafficTask extends ForecastTask {

  private static final double NOISE = 0.1;
  private static final double ARRIVAL = 0.4;
  private static final int LONGEST_CAR = 3;

  /** A road with a detector. */
  public TrafficTask() {
    super("traffic");
  }

  @Override
  public int defaultLength() {
    return 16;
  }

  @Override
  public int minimumLength() {
    return 2;
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    requireLength(length);
    double[][] counts = new double[length][size];
    double[][] inputs = rows(length, size, (example, road) -> drive(road, counts, example, random));
    return new Batch(size, 1, inputs, new Targets.Values(counts, 1));
  }

  private static void drive(double[] road, double[][] counts, int example, RandomGenerator random) {
    int cars = 0;
    int covered = 0;
    for (int t = 0; t < road.length; t++) {
      boolean free = t == 0 || covered < 0;
      if (free && random.nextDouble() < ARRIVAL) {
        cars++;
        covered = 1 + random.nextInt(LONGEST_CAR);
      }
      road[t] = (covered > 0 ? 1 : 0) + NOISE * random.nextGaussian();
      counts[t][example] = cars;
      covered--;
    }
  }
}
