package org.unroll.engine;

import java.util.random.RandomGenerator;
import org.unroll.task.Randomness;

/**
 * Gaussian noise on gradients that fades with time: g = g + N(0, eta / (1 + t)^0.55), t counting updates
 * from 0. Source: Neelakantan, Vilnis, Le, Sutskever, Kaiser, Kurach and Martens 2015, eq. 1; they try
 * eta = 0.01, 0.3 and 1.
 */
public final class GradientNoise {

  private static final double DECAY = 0.55;

  private final Weights weights;
  private final double eta;
  private final RandomGenerator[] random;
  private long update;

  /**
   * Noise for these weights. What a weight gets depends on its name and the seed only.
   *
   * @param eta variance at the first update; 0 for no noise
   */
  public GradientNoise(Weights weights, double eta, long seed) {
    this.weights = weights;
    this.eta = eta;
    Randomness streams = new Randomness(seed);
    this.random =
        weights.all().stream()
            .map(w -> streams.of(Randomness.Purpose.NOISE, w.name().hashCode()))
            .toArray(RandomGenerator[]::new);
  }

  /** The standard deviation at an update, counted from 0. */
  public static double deviation(double eta, long update) {
    return Math.sqrt(eta / Math.pow(1.0 + update, DECAY));
  }

  /** Adds the next update's noise to the gradients. Allocates nothing. */
  public void add() {
    double deviation = deviation(eta, update++);
    for (int n = 0; n < random.length && eta > 0; n++) {
      double[] g = weights.at(n).gradient().data;
      for (int k = 0; k < g.length; k++) {
        g[k] += deviation * random[n].nextGaussian();
      }
    }
  }
}
