package org.unroll.view.lab;

import org.unroll.analysis.WeightShares;

/**
 * Neighbouring steps.
 *
 * @param first counted from 0
 * @param last the last one of them
 */
record StepRange(int first, int last) {

  /** The i-th of so many pieces of a sequence, as equal as they can be. */
  static StepRange piece(int i, int count, int length) {
    return new StepRange(i * length / count, (i + 1) * length / count - 1);
  }

  /** A whole sequence. */
  static StepRange all(int length) {
    return new StepRange(0, length - 1);
  }

  /** Whether a step is one of these. */
  boolean contains(int step) {
    return step >= first && step <= last;
  }

  /** The steps as people count them: 6–10. */
  String label() {
    return first == last ? Integer.toString(first + 1) : (first + 1) + "–" + (last + 1);
  }

  /** What these steps add to the gradient together. A fresh array. */
  double[] sum(WeightShares shares) {
    double[] sum = new double[shares.rows() * shares.cols()];
    for (int t = first; t <= last; t++) {
      add(sum, shares.shares()[t]);
    }
    return sum;
  }

  /** Number by number. */
  static void add(double[] sum, double[] more) {
    for (int n = 0; n < sum.length; n++) {
      sum[n] += more[n];
    }
  }

  /** The Euclidean norm. */
  static double norm(double[] numbers) {
    double squares = 0;
    for (double number : numbers) {
      squares += number * number;
    }
    return Math.sqrt(squares);
  }
}
