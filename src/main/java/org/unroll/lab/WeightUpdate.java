package org.unroll.lab;

import java.util.List;
import java.util.Optional;

/**
 * One weight in one update. Arrays are R x C numbers row by row, and not to be written to.
 *
 * @param name layer and name, such as {@code l0.W_f}
 * @param rows R
 * @param columns C; of a vector, R = 1
 * @param shares what each step of its layer, each loss term of a read-out, adds to the gradient; empty
 *     where that is not told
 * @param gradient dL/dw, over all steps and the whole batch
 * @param clipped the same after clipping
 * @param noisy the same with noise added
 * @param keptBefore what the optimiser has kept, in its order
 * @param keptAfter what it keeps from now on
 * @param before the weight
 * @param after the weight from now on
 */
public record WeightUpdate(
    String name,
    int rows,
    int columns,
    Optional<double[][]> shares,
    double[] gradient,
    double[] clipped,
    double[] noisy,
    List<double[]> keptBefore,
    List<double[]> keptAfter,
    double[] before,
    double[] after) {

  /** Copies the lists. */
  public WeightUpdate {
    keptBefore = List.copyOf(keptBefore);
    keptAfter = List.copyOf(keptAfter);
  }
}
