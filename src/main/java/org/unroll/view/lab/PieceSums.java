package org.unroll.view.lab;

import java.util.List;
import org.unroll.analysis.WeightShares;

/**
 * What the pieces of a sequence add to one weight's gradient. Each step is added up once, whatever is then
 * asked for. Arrays are not to be written to.
 *
 * @param pieces neighbours, the first first; together all steps
 * @param sums of the steps of each piece
 */
record PieceSums(WeightShares shares, List<StepRange> pieces, List<double[]> sums) {

  /** Adds up. */
  static PieceSums of(WeightShares shares, List<StepRange> pieces) {
    return new PieceSums(shares, pieces, pieces.stream().map(piece -> piece.sum(shares)).toList());
  }

  /** What the pieces that lie wholly before a step add together. A fresh array. */
  double[] before(int step) {
    double[] sum = new double[shares.rows() * shares.cols()];
    for (int i = 0; i < pieces.size() && pieces.get(i).last() < step; i++) {
      StepRange.add(sum, sums.get(i));
    }
    return sum;
  }

  /** What all steps add together: the gradient. A fresh array. */
  double[] all() {
    return before(Integer.MAX_VALUE);
  }
}
