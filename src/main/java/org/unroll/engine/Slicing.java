package org.unroll.engine;

/**
 * How the examples of a batch are cut into slices that several threads may compute. It depends on the
 * network and the batch only, never on the number of threads or on time: equal experiments give equal
 * bits on every machine.
 */
final class Slicing {

  /** Examples that the product kernel computes at once: a cut elsewhere would change sums. */
  private static final int AT_ONCE = 4;

  /** Examples for which it pays to fetch the weights into a cache: with 8 a step takes a tenth longer. */
  private static final int FEWEST = 16;

  /** Multiplications of a forward pass that are worth a slice of their own: about a millisecond. */
  private static final double WORTH = 4e6;

  /** A machine for one person has seldom more processors to spare. */
  private static final int MOST = 4;

  private Slicing() {}

  /**
   * The number of examples in each slice.
   *
   * @param weights of the network: each stands for one multiplication per step and example
   * @param steps number of time steps
   * @param batch B
   */
  static int[] rows(Weights weights, int steps, int batch) {
    double work = (double) weights.count() * steps * batch;
    int blocks = batch / AT_ONCE;
    int slices = (int) Math.max(1, Math.min(Math.min(MOST, batch / FEWEST), work / WORTH));
    int[] rows = new int[slices];
    for (int n = 0; n < slices; n++) {
      rows[n] = (blocks * (n + 1) / slices - blocks * n / slices) * AT_ONCE;
    }
    rows[slices - 1] += batch % AT_ONCE;
    return rows;
  }
}
