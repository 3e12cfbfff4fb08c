package org.unroll.task;

/**
 * The share of loss terms, over all examples, whose largest output is the target class; 0 to 1. Where a
 * class means that nothing is asked for, its terms may be left out.
 */
public final class Accuracy implements Metric {

  private static final int NONE = -1;

  private final int leftOut;

  /** Over all terms. */
  public Accuracy() {
    this(NONE);
  }

  private Accuracy(int leftOut) {
    this.leftOut = leftOut;
  }

  /** Over the terms whose target is not this class; there must be some. */
  public static Accuracy except(int leftOut) {
    return new Accuracy(leftOut);
  }

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
    int asked = 0;
    for (int term = 0; term < outputs.length; term++) {
      for (int example = 0; example < batch.size(); example++) {
        int wanted = ids[term][example];
        int answer = OneHot.largest(outputs[term], example * width, width);
        asked += wanted == leftOut ? 0 : 1;
        right += wanted != leftOut && answer == wanted ? 1 : 0;
      }
    }
    return (double) right / asked;
  }
}
