package org.unroll.task;

/**
 * Batches of one-hot words as a table reads them: a number per step instead of a vector, either of each
 * word or of each pair of neighbours.
 */
public final class WordBatches {

  private WordBatches() {}

  /** The number of each word: T steps of width 1. */
  public static Batch words(Batch oneHot) {
    double[][] rows = new double[oneHot.length()][oneHot.size()];
    for (int t = 0; t < rows.length; t++) {
      for (int b = 0; b < oneHot.size(); b++) {
        rows[t][b] = OneHot.at(oneHot, t, b);
      }
    }
    return new Batch(oneHot.size(), 1, rows, oneHot.targets());
  }

  /** The number of each pair of neighbours, first times V plus second: T - 1 steps of width 1. */
  public static Batch pairs(Batch oneHot) {
    Batch words = words(oneHot);
    double[][] rows = new double[oneHot.length() - 1][oneHot.size()];
    for (int t = 0; t < rows.length; t++) {
      for (int b = 0; b < oneHot.size(); b++) {
        rows[t][b] = words.inputs()[t][b] * oneHot.inputWidth() + words.inputs()[t + 1][b];
      }
    }
    return new Batch(oneHot.size(), 1, rows, oneHot.targets());
  }
}
