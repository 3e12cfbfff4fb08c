package org.unroll.task;

/** A task whose sequences are pieces of something longer that can be read from beginning to end. */
public interface StreamTask extends Task {

  /**
   * Consecutive pieces, one stream per example: piece n of an example goes on where its piece n - 1
   * ended. At its end a stream starts over. The streams begin spread evenly over the whole.
   *
   * @param steps k, steps per piece
   * @param size B, number of streams
   * @param index n, counted from 0
   * @throws TextProblem if not even one piece fits
   */
  Chunk chunk(int steps, int size, long index);
}
