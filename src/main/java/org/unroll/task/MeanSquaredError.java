package org.unroll.task;

/** MSE = mean over terms, examples and outputs of (y - target)^2. */
public final class MeanSquaredError implements Metric {

  @Override
  public String name() {
    return "meanSquaredError";
  }

  @Override
  public boolean higherIsBetter() {
    return false;
  }

  @Override
  public double of(double[][] outputs, Batch batch) {
    int numbers = Scores.count(outputs, batch) * Scores.width(outputs, batch);
    return Scores.sumOfSquares(outputs, batch) / numbers;
  }
}
