package org.unroll.view.system.lookup;

import org.unroll.lab.system.lookup.LookupPicture;
import org.unroll.lab.system.lookup.Reading;

/**
 * What is looked at: one word of the chosen sentence, or all of them as a bag.
 *
 * @param picture the numbers
 * @param place of the word in the sentence, from 0; the sentence's length for the bag
 */
record Looked(LookupPicture picture, int place) {

  /** The step of an explanation; one beyond the end is the bag. */
  static Looked of(LookupPicture picture, int step) {
    return new Looked(picture, Math.min(step, picture.one().words().length));
  }

  Reading reading() {
    return picture.one();
  }

  /** Whether it is the whole sentence. */
  boolean isBag() {
    return place == reading().words().length;
  }

  /** The word that is looked at; its first one for a bag. */
  int word() {
    return reading().words()[isBag() ? 0 : place];
  }

  /** What a word of the vocabulary is multiplied with: 0 or 1, or how often the bag has it. */
  int times(int word) {
    return isBag() ? reading().counts()[word] : word == word() ? 1 : 0;
  }

  /** x T: D numbers. */
  double[] result() {
    return isBag() ? reading().sum() : reading().rows()[place];
  }

  /** dL/dT, or the share of it that comes from the one word. */
  double[][] gradient() {
    return isBag() ? reading().gradient() : reading().shares()[place];
  }

  /** The largest of the whole sentence's gradient, so that shares are on one scale. */
  double largestGradient() {
    double largest = 1e-12;
    for (double[] row : reading().gradient()) {
      for (double number : row) {
        largest = Math.max(largest, Math.abs(number));
      }
    }
    return largest;
  }
}
