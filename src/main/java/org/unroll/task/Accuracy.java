package org.unroll.task;

/** The share of loss terms, over all examples, whose largest output is the target class; 0 to 1. */
public final class Accuracy implements Metric {

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  public boolean higherIsBetter() {
    return true;
  }

  /** On a tie the first of the largest outputs counts as the answer. */
  @Override
  public double of(double[][] outputs, Batch batch) {
    int[][] ids = Scores.classes(batch);
    int width = Scores.width(outputs, batch);
    int right = 0;
    for (int term = 0; term < outputs.length; term++) {
      for (int example = 0; example < batch.size(); example++) {
        int answer = OneHot.largest(outputs[term], example * width, width);
        right += answer == ids[term][example] ? 1 : 0;
      }
    }
    return (double) right / Scores.count(outputs, batch);
  }
}
