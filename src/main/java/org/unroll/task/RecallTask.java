package org.unroll.task;

import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
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
public final class RecallTask implements Task {

  private final DogStory story;

  /** Recall of the names in the built-in story. */
  public RecallTask() {
    this(DogStory.builtIn());
  }

  /** Recall of the names in a story. */
  public RecallTask(DogStory story) {
    this.story = story;
  }

  @Override
  public String id() {
    return "recall";
  }

  @Override
  public int inputWidth() {
    return story.words().size();
  }

  @Override
  public int outputWidth() {
    return story.names().size();
  }

  @Override
  public Readout readout() {
    return Readout.LAST;
  }

  @Override
  public Loss loss() {
    return Loss.CROSS_ENTROPY;
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

  @Override
  public Metric metric() {
    return new Accuracy();
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    requireLength(length);
    int[][] ids = new int[length][size];
    int[][] names = new int[1][size];
    for (int example = 0; example < size; example++) {
      int[] told = story.tell(length, random);
      for (int step = 0; step < length; step++) {
        ids[step][example] = told[step];
      }
      names[0][example] = told[0];
    }
    return new Batch(
        size, inputWidth(), OneHot.rows(ids, inputWidth()), new Targets.Classes(names));
  }

  @Override
  public String inputText(Batch batch, int step, int example) {
    return story.words().get(OneHot.at(batch, step, example));
  }

  @Override
  public String outputText(int output) {
    return story.names().get(output);
  }
}
