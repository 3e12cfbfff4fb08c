package org.unroll.task;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Letters that are to be said again when all have been read: in their order, or from the last to the
 * first. Letters are drawn from eight, each as likely as the others. Guessing scores ln 8 for each letter and
 * nothing for EOS, T ln 8 / (T + 1) on the mean.
 *
 * <p>Everything has to fit into the state that the encoder hands over, unless there is attention. Read
 * backward, the first letters to be said are the last that were read: that is why Sutskever, Vinyals and
 * Le 2014 reversed their sentences.
 */
public final class SpellingTask extends PairTask {

  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E", "F", "G", "H");

  private final boolean backward;

  /**
   * Letters to be said again.
   *
   * @param backward whether the last one comes first
   */
  public SpellingTask(String id, boolean backward) {
    super(id, LETTERS, LETTERS);
    this.backward = backward;
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] letters = random.ints(length, 0, LETTERS.size()).toArray();
    int[] answers = new int[length];
    for (int t = 0; t < length; t++) {
      answers[t] = letters[backward ? length - 1 - t : t];
    }
    return new Drawn(letters, answers);
  }

  @Override
  public int defaultLength() {
    return 6;
  }

  @Override
  public int minimumLength() {
    return 1;
  }
}
