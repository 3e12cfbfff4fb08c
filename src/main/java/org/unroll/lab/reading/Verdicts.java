package org.unroll.lab.reading;

/** What read-outs say about classes. */
final class Verdicts {

  private Verdicts() {}

  /** The place of the largest of some numbers, counted from their first; the first of equals. */
  static int largest(double[] numbers, int from, int count) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      best = numbers[from + k] > numbers[from + best] ? k : best;
    }
    return best;
  }

  /** -log softmax(y)_answer = log sum_k exp(y_k) - y_answer. */
  static double loss(double[] y, int from, int count, int answer) {
    double most = y[from + largest(y, from, count)];
    double sum = 0;
    for (int k = 0; k < count; k++) {
      sum += Math.exp(y[from + k] - most);
    }
    return most + Math.log(sum) - y[from + answer];
  }
}
