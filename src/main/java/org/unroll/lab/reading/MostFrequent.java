package org.unroll.lab.reading;

import org.unroll.task.Baseline;
import org.unroll.task.data.LabelledTexts;

/** Guessing: every text gets the most frequent class of the training part. */
final class MostFrequent {

  private MostFrequent() {}

  /**
   * What that scores on the held-back part: its accuracy, and the loss of saying how frequent each class
   * is, -mean log p(class).
   */
  static Baseline of(LabelledTexts texts) {
    double[] counts = new double[texts.labels().size()];
    for (int answer : texts.training().classes()) {
      counts[answer]++;
    }
    int guess = Verdicts.largest(counts, 0, counts.length);
    double loss = 0;
    double right = 0;
    for (int answer : texts.heldBack().classes()) {
      loss -= Math.log(counts[answer] / texts.training().size());
      right += answer == guess ? 1 : 0;
    }
    int size = texts.heldBack().size();
    return new Baseline(loss / size, right / size);
  }
}
