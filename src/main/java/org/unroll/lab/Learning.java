package org.unroll.lab;

import org.unroll.engine.Clip;

/**
 * How the weights of an experiment change.
 *
 * @param batchSize B, sequences per update
 * @param optimizer an id of {@link org.unroll.engine.Optimizers}
 * @param learningRate step size of the optimiser
 * @param clip what is done about large gradients
 * @param truncation k: a stream is read in pieces of k steps, states carried from piece to piece, and
 *     the error flows back within a piece only; 0 for whole sequences
 * @param noise variance of the noise on the first gradient; 0 for none
 */
public record Learning(
    int batchSize, String optimizer, double learningRate, Clip clip, int truncation, double noise) {

  /** Adam on whole sequences, long gradients clipped. */
  public static final Learning USUAL = new Learning(32, "adam", 0.01, Clip.byNorm(1), 0, 0);

  /** This training with another number of sequences per update. */
  public Learning withBatchSize(int size) {
    return new Learning(size, optimizer, learningRate, clip, truncation, noise);
  }

  /** This training with another optimiser. */
  public Learning withOptimizer(String id, double rate) {
    return new Learning(batchSize, id, rate, clip, truncation, noise);
  }

  /** This training with other clipping. */
  public Learning withClip(Clip other) {
    return new Learning(batchSize, optimizer, learningRate, other, truncation, noise);
  }

  /** This training in pieces of so many steps. */
  public Learning withTruncation(int steps) {
    return new Learning(batchSize, optimizer, learningRate, clip, steps, noise);
  }

  /** This training with so much noise. */
  public Learning withNoise(double variance) {
    return new Learning(batchSize, optimizer, learningRate, clip, truncation, variance);
  }

  /** Whether streams are read in pieces. */
  public boolean isTruncated() {
    return truncation > 0;
  }
}
