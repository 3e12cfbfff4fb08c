package org.unroll.task;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * A task of sentences in which every word gets a tag. Longer sentences begin with more words, none of
 * which tells anything.
 */
abstract class TaggingTask extends SymbolTask {

  private final List<String> words;
  private final List<String> preface;
  private final int shortest;

  /**
   * The words and tags in the order of their ids.
   *
   * @param preface words that tell nothing, said again and again if need be
   * @param shortest number of words without any of those
   */
  TaggingTask(
      String id, List<String> words, List<String> tags, List<String> preface, int shortest) {
    super(id, words, tags, Readout.EVERY);
    this.words = words;
    this.preface = preface;
    this.shortest = shortest;
  }

  /**
   * Writes the words that tell something.
   *
   * @param sentence begins with the preface. Modified.
   * @param tags of all words, 0 so far. Modified.
   */
  abstract void write(List<String> sentence, int[] tags, RandomGenerator random);

  @Override
  final Drawn draw(int length, RandomGenerator random) {
    List<String> sentence = new ArrayList<>();
    int more = length - shortest;
    for (int i = 0; i < more; i++) {
      // However many they are, they end as the preface ends.
      sentence.add(preface.get(Math.floorMod(i - more, preface.size())));
    }
    int[] tags = new int[length];
    write(sentence, tags, random);
    return new Drawn(sentence.stream().mapToInt(words::indexOf).toArray(), tags);
  }

  /** One of several words, all equally likely. */
  static String any(List<String> choice, RandomGenerator random) {
    return choice.get(random.nextInt(choice.size()));
  }

  @Override
  public final int minimumLength() {
    return shortest;
  }

  /** A guesser may know at which place of the sentence it stands. */
  @Override
  public Baseline baseline(Loss loss, int length) {
    return Baseline.sampledPerStep(this, loss, length);
  }
}
