package org.unroll.lab.reading;

import java.util.List;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;

/**
 * An epoch that scored better than all before it, with a copy of the weights at its end.
 *
 * @param score what it scored
 * @param answers the class that every held-back text was given
 * @param weights copies, in the order of the network's
 */
record BestEpoch(EpochScore score, int[] answers, List<double[]> weights) {

  /** Keeps the present weights. */
  static BestEpoch of(EpochScore score, int[] answers, Weights present) {
    return new BestEpoch(
        score, answers, present.all().stream().map(w -> w.value().data.clone()).toList());
  }

  boolean isBeatenBy(EpochScore other) {
    return other.heldBack().metric() > score.heldBack().metric();
  }

  /**
   * Goes back to these weights.
   *
   * @param live of the same network. Modified.
   */
  void restore(Weights live) {
    int n = 0;
    for (Weight weight : live.all()) {
      double[] kept = weights.get(n++);
      System.arraycopy(kept, 0, weight.value().data, 0, kept.length);
    }
  }
}
