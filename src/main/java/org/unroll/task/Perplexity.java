package org.unroll.task;

/**
 * exp of the mean cross-entropy per character: between how many equally likely characters the model
 * wavers. 1 is certainty; the number of characters is knowing nothing.
 */
public final class Perplexity implements Metric {

  @Override
  public String name() {
    return "perplexity";
  }

  @Override
  public boolean higherIsBetter() {
    return false;
  }

  @Override
  public double of(double[][] outputs, Batch batch) {
    return Math.exp(Scores.meanCrossEntropy(outputs, batch));
  }
}
