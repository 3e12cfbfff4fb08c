package org.unroll.task;

import java.util.random.RandomGenerator;
import org.unroll.network.Readout;

/**
 * Long-range recall: a dog's name comes first, the story goes on, and at the question mark the name is
 * asked for. The distance between the two is T - 1 steps: a longer sequence is a longer memory.
 *
 * <p>Inputs are one-hot words of a {@link DogStory}; the one loss term is a soft-max cross-entropy over
 * its K names, each as likely as the others. Guessing scores ln K and is right once in K.
 *
 * <p>Source: the latch problem of Bengio, Simard and Frasconi 1994, told as a story.
 */
public final class RecallTask extends SymbolTask {

  private final DogStory story;

  /** Recall of the names in the built-in story. */
  public RecallTask() {
    this(DogStory.builtIn());
  }

  /** Recall of the names in a story. */
  public RecallTask(DogStory story) {
    super("recall", story.words(), story.names(), Readout.LAST);
    this.story = story;
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    int[] told = story.tell(length, random);
    return new Drawn(told, new int[] {told[0]});
  }

  @Override
  public int defaultLength() {
    return 12;
  }

  /** The name and the question: a distance of one step. */
  @Override
  public int minimumLength() {
    return 2;
  }
}
