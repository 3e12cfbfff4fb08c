package org.unroll.lab.system.vectors;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Where words to compare with are drawn from: P(w) in proportion to count(w)^(3/4). The right word may be
 * among them, as in the formula; it is rare and costs nothing but a little learning.
 *
 * <p>Source: Mikolov, Sutskever, Chen, Corrado and Dean 2013, section 2.2.
 */
final class Noise {

  private static final double POWER = 0.75;

  private final double[] probabilities;
  private final double[] upTo;

  /** The noise of words that occur so often. */
  Noise(int[] counts) {
    double[] raised = Arrays.stream(counts).mapToDouble(n -> Math.pow(n, POWER)).toArray();
    double sum = Arrays.stream(raised).sum();
    probabilities = Arrays.stream(raised).map(n -> n / sum).toArray();
    upTo = probabilities.clone();
    Arrays.parallelPrefix(upTo, Double::sum);
  }

  /** P, by word. Not to be written to. */
  double[] probabilities() {
    return probabilities;
  }

  /** The number of a word. */
  int draw(RandomGenerator random) {
    double drawn = random.nextDouble() * upTo[upTo.length - 1];
    int at = Arrays.binarySearch(upTo, drawn);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
