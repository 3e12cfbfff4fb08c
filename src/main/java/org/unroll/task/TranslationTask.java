package org.unroll.task;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Translation of small English sentences into Chinese, word by word but in another order, from a {@link
 * Phrasebook}. One sentence in four is never trained on, so that the score on those measures what was
 * understood.
 *
 * <p>Source: the translation example of the lectures on attention; the sentences are our own.
 */
public final class TranslationTask extends PairTask {

  private static final int ONE_IN = 4;

  private final Phrasebook book;

  /** Translation by the built-in phrasebook. */
  public TranslationTask() {
    this(new Phrasebook());
  }

  private TranslationTask(Phrasebook book) {
    super("translation", book.english(), book.chinese());
    this.book = book;
  }

  @Override
  Drawn draw(int length, RandomGenerator random) {
    return first(length, random, drawn -> !isHeldBack(drawn));
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return batch(length, size, () -> first(length, random, TranslationTask::isHeldBack));
  }

  /** The phrasebook gives both kinds of sentence at every length, so this ends. */
  private Drawn first(int length, RandomGenerator random, Predicate<Drawn> wanted) {
    return Stream.generate(() -> book.draw(length, random))
        .filter(wanted)
        .findFirst()
        .orElseThrow();
  }

  /** Decided by the words alone: the same sentence is always on the same side. */
  private static boolean isHeldBack(Drawn drawn) {
    return Math.floorMod(Arrays.hashCode(drawn.symbols()), ONE_IN) == 0;
  }

  @Override
  public int defaultLength() {
    return Phrasebook.LONGEST;
  }

  @Override
  public int minimumLength() {
    return Phrasebook.SHORTEST;
  }

  @Override
  public int maximumLength() {
    return Phrasebook.LONGEST;
  }

  @Override
  public void requireLength(int length) {
    super.requireLength(length);
    if (length > maximumLength()) {
      throw new TaskProblem(TaskFault.TOO_LONG, new TaskName(id()), maximumLength(), length);
    }
  }
}
