package org.unroll.task;

import java.util.random.RandomGenerator;

/**
 * Translation of small English sentences into Chinese, word by word but in another order, from a {@link
 * Phrasebook}. Some of them are {@linkplain HeldBackSentences held back}.
 *
 * <p>Source: the translation example of the lectures on attention; the sentences are our own.
 */
public final class TranslationTask extends PairTask {

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
    return HeldBackSentences.next(() -> book.draw(length, random), false);
  }

  @Override
  public Batch heldBackBatch(int length, int size, RandomGenerator random) {
    return batch(length, size, () -> HeldBackSentences.next(() -> book.draw(length, random), true));
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
