package org.unroll.task;

/** Symbols as vectors with a single 1. */
final class OneHot {

  private OneHot() {}

  /**
   * One-hot inputs of a batch.
   *
   * @param ids T x B symbol ids, {@code ids[t][example]}
   * @param width D, the number of symbols
   * @return T rows of B x D values, freshly made
   */
  static double[][] rows(int[][] ids, int width) {
    double[][] rows = new double[ids.length][];
    for (int t = 0; t < ids.length; t++) {
      rows[t] = new double[ids[t].length * width];
      for (int example = 0; example < ids[t].length; example++) {
        rows[t][example * width + ids[t][example]] = 1;
      }
    }
    return rows;
  }

  /** The id of the symbol at one step of one example. */
  static int at(Batch batch, int step, int example) {
    return largest(batch.inputs()[step], example * batch.inputWidth(), batch.inputWidth());
  }

  /** Place of the largest of {@code width} values from {@code offset}; the first one on a tie. */
  static int largest(double[] values, int offset, int width) {
    int best = 0;
    for (int i = 1; i < width; i++) {
      if (values[offset + i] > values[offset + best]) {
        best = i;
      }
    }
    return best;
  }
}
