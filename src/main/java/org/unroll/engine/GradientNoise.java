package org.unroll.engine;

import java.util.random.RandomGenerator;
import org.unroll.task.Randomness;
import org.unroll.task.Randomness.Purpose;

/**
 * Gaussian noise on gradients that fades with time: g = g + N(0, eta / (1 + t)^0.55), t counting updates
 * from 0. Source: Neelakantan, Vilnis, Le, Sutskever, Kaiser, Kurach and Martens 2015; they try eta =
 * 0.01, 0.3 and 1.
 */
public final class GradientNoise {

  private static final double DECAY = 0.55;

  private final Weights weights;
  private final double eta;
  private final long[] seeds;
  private final Restarting random = new Restarting();

  /**
   * Noise for these weights. What a weight gets depends on its name, the update and the seed only.
   *
   * @param eta variance at the first update; 0 for no noise
   */
  public GradientNoise(Weights weights, double eta, long seed) {
    this.weights = weights;
    this.eta = eta;
    this.seeds =
        weights.all().stream()
            .mapToLong(w -> Randomness.seed(seed, Purpose.NOISE, w.name().hashCode()))
            .toArray();
  }

  /** The standard deviation at an update, counted from 0. */
  public static double deviation(double eta, long update) {
    return Math.sqrt(eta / Math.pow(1.0 + update, DECAY));
  }

  /** Adds an update's noise to the gradients; updates count from 0. Allocates nothing. */
  public void add(long update) {
    double deviation = deviation(eta, update);
    for (int n = 0; n < seeds.length && eta > 0; n++) {
      random.state = Randomness.seed(seeds[n], Purpose.NOISE, update);
      double[] g = weights.at(n).gradient().data;
      for (int k = 0; k < g.length; k++) {
        g[k] += deviation * random.nextGaussian();
      }
    }
  }

  /** SplitMix64 that can be set to any state. Source: Steele, Lea and Flood 2014, figure 16. */
  private static final class Restarting implements RandomGenerator {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long state;

    @Override
    public long nextLong() {
      state += GOLDEN;
      long z = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
      z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
      return z ^ (z >>> 31);
    }
  }
}
