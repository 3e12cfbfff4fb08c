package org.unroll.lab.reading;

import org.unroll.lab.Learning;

/**
 * How a network learns to tell texts apart.
 *
 * @param cell of the recurrent layer, by name
 * @param embedding length of a word's vector
 * @param hidden H
 * @param learning batch size, optimiser, learning rate and clipping; the rest is not used
 * @param forgetBias first bias of gates that keep the old state
 * @param wordDropout share of words, drawn anew each time, that are read as the unknown word in training
 *     (Iyyer, Manjunatha, Boyd-Graber and Daumé 2015); 0 for none
 * @param seed decides on weights and order
 */
public record ReadingSettings(
    String cell,
    int embedding,
    int hidden,
    Learning learning,
    double forgetBias,
    double wordDropout,
    long seed) {

  /** A GRU of 32 units on vectors of length 32, batches of 64, Adam at 2e-3. */
  public static ReadingSettings usual(long seed) {
    Learning learning = Learning.USUAL.withBatchSize(64).withOptimizer("adam", 2e-3);
    return new ReadingSettings("gru", 32, 32, learning, 1, 0, seed);
  }
}
