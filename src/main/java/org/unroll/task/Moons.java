package org.unroll.task;

import java.util.random.RandomGenerator;

/**
 * Two classes of points in the plane, each a noisy half circle, one reaching into the other: no straight
 * line parts them. A point is a sequence of length 1; the target is 0 or 1.
 *
 * <p>Source: the two moons of scikit-learn's {@code make_moons}, moved to the middle.
 */
public final class Moons {

  /** Numbers of a point. */
  public static final int INPUTS = 2;

  private static final double NOISE = 0.12;

  private Moons() {}

  /** Fresh points, as many of one class as of the other on average. */
  public static Batch batch(int size, RandomGenerator random) {
    double[] points = new double[INPUTS * size];
    double[] classes = new double[size];
    for (int n = 0; n < size; n++) {
      boolean lower = random.nextBoolean();
      double angle = Math.PI * random.nextDouble();
      double side = lower ? -1 : 1;
      points[INPUTS * n] = side * (Math.cos(angle) - 0.5) + NOISE * random.nextGaussian();
      points[INPUTS * n + 1] = side * (Math.sin(angle) - 0.25) + NOISE * random.nextGaussian();
      classes[n] = lower ? 1 : 0;
    }
    return new Batch(
        size, INPUTS, new double[][] {points}, new Targets.Values(new double[][] {classes}, 1));
  }
}
