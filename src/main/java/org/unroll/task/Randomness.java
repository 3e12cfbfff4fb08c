package org.unroll.task;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One seed, many independent random streams: a purpose and an index name a stream, so that what one part
 * draws never shifts what another part sees. Two cells trained side by side get equal batches, and the
 * batch of update n can be made again without the n batches before it.
 *
 * @param seed any number; equal seeds give equal streams
 */
public record Randomness(long seed) {

  /** What random numbers are for. The numbers are part of every saved run: never change one. */
  public enum Purpose {
    /** Initial weights; index: which cell or weight array. */
    WEIGHTS(1),
    /** Training batches; index: the update. */
    TRAINING(2),
    /** The held-back probe; index: which probe. */
    HELD_BACK(3),
    /** The score of guessing. */
    BASELINE(4),
    /** Text drawn from a language model; index: which sample. */
    SAMPLING(5),
    /** Noise on gradients; index: which weight array, then which update. */
    NOISE(6);

    private final int stream;

    Purpose(int stream) {
      this.stream = stream;
    }
  }

  /** The first stream of a purpose. */
  public RandomGenerator of(Purpose purpose) {
    return of(purpose, 0);
  }

  /** A stream of its own for each purpose and index, from its beginning. */
  public RandomGenerator of(Purpose purpose, long index) {
    return new SplittableRandom(seed(seed, purpose, index));
  }

  /** The number that determines a stream, for generators that start over without being made anew. */
  public static long seed(long seed, Purpose purpose, long index) {
    return mix(mix(mix(seed) + purpose.stream) + index);
  }

  /**
   * Spreads neighbouring numbers over all 64 bits: without it, seeds that differ by the generator's own
   * step would give the same stream, shifted.
   *
   * <p>Source: the finalizer of MurmurHash3 (Appleby), as in Steele, Lea and Flood 2014.
   */
  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    z = (z ^ (z >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return z ^ (z >>> 33);
  }
}
