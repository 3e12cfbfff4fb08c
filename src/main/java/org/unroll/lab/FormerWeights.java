package org.unroll.lab;

import java.util.List;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;

/** The weights as they were before the last update, for a look back when that update was too large. */
final class FormerWeights {

  private final List<Weight> weights;
  private final double[][] kept;

  /** Room for a copy of these weights. */
  FormerWeights(Weights weights) {
    this.weights = List.copyOf(weights.all());
    this.kept = this.weights.stream().map(w -> w.value().data.clone()).toArray(double[][]::new);
  }

  /** Copies the present weights. Allocates nothing. */
  void keep() {
    for (int n = 0; n < kept.length; n++) {
      System.arraycopy(weights.get(n).value().data, 0, kept[n], 0, kept[n].length);
    }
  }

  /** Present and former weights change places. */
  void swap() {
    for (int n = 0; n < kept.length; n++) {
      double[] present = weights.get(n).value().data;
      for (int k = 0; k < present.length; k++) {
        double number = present[k];
        present[k] = kept[n][k];
        kept[n][k] = number;
      }
    }
  }
}
