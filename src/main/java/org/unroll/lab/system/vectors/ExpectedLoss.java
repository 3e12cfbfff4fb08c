package org.unroll.lab.system.vectors;

/**
 * The loss in the mean over all words that could be drawn, so that it does not depend on which were.
 *
 * <p>With q(w) the share of questions that w answers and k P(w) the expected number of times it is drawn,
 * negative sampling costs the sum over w of q log(1 + exp(-y)) + k P log(1 + exp(y)). It is least at y =
 * log(q / (k P)).
 *
 * <p>Source: Levy and Goldberg 2014, Neural word embedding as implicit matrix factorization, section 3.1.
 */
final class ExpectedLoss {

  private final Objective objective;
  private final double[] noise;
  private final int negatives;

  /** The loss with so many words of this noise. */
  ExpectedLoss(Objective objective, Noise noise, int negatives) {
    this.objective = objective;
    this.noise = noise.probabilities();
    this.negatives = negatives;
  }

  /**
   * The loss of scores, one for each word.
   *
   * @param scores y, from the place on; not modified
   * @param answers q; they sum to 1
   */
  double of(double[] scores, int from, double[] answers) {
    double partition = objective == Objective.SOFTMAX ? logSumExp(scores, from) : 0;
    double loss = 0;
    for (int w = 0; w < answers.length; w++) {
      double y = scores[from + w];
      loss +=
          objective == Objective.SOFTMAX
              ? answers[w] * (partition - y)
              : answers[w] * softplus(-y) + negatives * noise[w] * softplus(y);
    }
    return loss;
  }

  /** The least loss of any scores: what knowing q and nothing else is worth. */
  double least(double[] answers) {
    double loss = 0;
    for (int w = 0; w < answers.length; w++) {
      double drawn = objective == Objective.SOFTMAX ? 0 : negatives * noise[w];
      double all = objective == Objective.SOFTMAX ? 1 : answers[w] + drawn;
      loss += cost(answers[w], all) + cost(drawn, all);
    }
    return loss;
  }

  private static double cost(double part, double all) {
    return part == 0 ? 0 : part * Math.log(all / part);
  }

  private double logSumExp(double[] scores, int from) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int w = 0; w < noise.length; w++) {
      largest = Math.max(largest, scores[from + w]);
    }
    double sum = 0;
    for (int w = 0; w < noise.length; w++) {
      sum += Math.exp(scores[from + w] - largest);
    }
    return largest + Math.log(sum);
  }

  /** log(1 + exp(y)) without overflow. */
  private static double softplus(double y) {
    return Math.max(y, 0) + Math.log1p(Math.exp(-Math.abs(y)));
  }
}
