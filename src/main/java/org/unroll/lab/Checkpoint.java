package org.unroll.lab;

import java.util.List;

/**
 * All that a learner's next updates depend on, copied. Nobody writes to it.
 *
 * @param numbers weights, the optimiser's memory and carried states, array after array
 * @param losses the curve so far
 * @param updates number of updates so far
 * @param clipped how many of them were clipped
 */
record Checkpoint(List<double[]> numbers, CurveRecorder losses, long updates, long clipped) {

  /** Memory it takes, in bytes. */
  long size() {
    return losses.size()
        + numbers.stream().mapToLong(array -> (long) array.length).sum() * Double.BYTES;
  }
}
