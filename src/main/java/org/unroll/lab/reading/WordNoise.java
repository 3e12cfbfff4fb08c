package org.unroll.lab.reading;

import java.util.random.RandomGenerator;
import org.unroll.task.data.LabelledTexts;

/** Word dropout: reads a word as the unknown one now and then. */
@FunctionalInterface
interface WordNoise {

  /** What a word is read as. */
  int of(int word);

  /** Every word is read as what it is. */
  static WordNoise none() {
    return word -> word;
  }

  /**
   * Some words are not known.
   *
   * @param share of them, 0 to 1
   */
  static WordNoise dropping(double share, RandomGenerator random) {
    return share == 0
        ? none()
        : word -> random.nextDouble() < share ? LabelledTexts.UNKNOWN_ID : word;
  }
}
