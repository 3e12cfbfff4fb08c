package org.unroll.lab.gradient;

import java.util.Arrays;

/**
 * One unit of the network that is looked at. Arrays are not to be written to.
 *
 * @param unit counted from 0
 * @param byLoss dL_t/dh_k of this unit alone, before clipping, in row t, column k; 0 where truncation
 *     cuts it off, and for k after t
 */
public record UnitPicture(int unit, double[][] byLoss) {

  /** |dL_t/dh_k| of this unit. */
  public double size(int lossStep, int step) {
    return Math.abs(byLoss[lossStep][step]);
  }

  /** |sum_t dL_t/dh_k| of all losses together, by k. A fresh array. */
  public double[] total() {
    double[] total = new double[byLoss.length];
    for (double[] loss : byLoss) {
      for (int k = 0; k < total.length; k++) {
        total[k] += loss[k];
      }
    }
    return Arrays.stream(total).map(Math::abs).toArray();
  }

  /** |dL_T/dh_k| of the last loss, by k. A fresh array. */
  public double[] lastLoss() {
    double[] last = byLoss[byLoss.length - 1].clone();
    for (int k = 0; k < last.length; k++) {
      last[k] = Math.abs(last[k]);
    }
    return last;
  }
}
