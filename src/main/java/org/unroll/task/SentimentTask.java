package org.unroll.task;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;
import org.unroll.network.Readout;

/**
 * Sentiment of a sentence in five classes, with {@code not} turning the verb round; one word per step.
 * The sentences come from a grammar, {@link Reviews}; some of them are {@linkplain HeldBackSentences held
 * back}.
 *
 * <p>Source: the running example of Graham Neubig's course on neural networks for NLP.
 */
public final class SentimentTask extends SymbolTask {

  private final Reviews reviews;

  /** Reviews from the built-in grammar. */
  public SentimentTask() {
    this(new Reviews());
  }

  private SentimentTask(Reviews reviews) {
    super("sentiment", reviews.words(), Reviews.verdicts(), Readout.LAST);
    this.reviews = reviews;
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    return HeldBackSentences.next(() -> reviews.write(length, random), false);
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return batch(
        length, size, () -> HeldBackSentences.next(() -> reviews.write(length, random), true));
  }

  /** All words; the place of a word is its number. */
  public List<String> words() {
    return reviews.words();
  }

  /** Whether training never sees this sentence. */
  public boolean isHeldBack(List<String> sentence) {
    return HeldBackSentences.has(numbers(sentence));
  }

  /**
   * What a sentence says by the grammar: its verb, with what stands right before it.
   *
   * @return a class, 0 for very bad to 4 for very good; empty if there is no verb or more than one
   */
  public OptionalInt verdict(List<String> sentence) {
    return Reviews.verdict(sentence);
  }

  /**
   * A sentence as a batch of one example, with its verdict as target, or class 0 where it has none.
   *
   * @param sentence words of this task, at least two
   */
  public Batch reading(List<String> sentence) {
    int[] numbers = numbers(sentence);
    int[][] steps = new int[numbers.length][1];
    Arrays.setAll(steps, t -> new int[] {numbers[t]});
    int[][] answer = {{verdict(sentence).orElse(0)}};
    return new Batch(
        1, inputWidth(), OneHot.rows(steps, inputWidth()), new Targets.Classes(answer));
  }

  private int[] numbers(List<String> sentence) {
    return sentence.stream().mapToInt(reviews.words()::indexOf).toArray();
  }

  @Override
  public int defaultLength() {
    return 8;
  }

  @Override
  public int minimumLength() {
    return Reviews.SHORTEST;
  }
}
