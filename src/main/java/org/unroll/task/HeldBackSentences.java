package org.unroll.task;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Keeps one sentence in four out of training, so that the score on those measures what was understood
 * and not what was learnt by heart. Decided by the words alone: the same sentence is always on the same
 * side.
 */
final class HeldBackSentences {

  private static final int ONE_IN = 4;

  private HeldBackSentences() {}

  /** Whether training never sees these words. */
  static boolean has(int[] words) {
    return Math.floorMod(Arrays.hashCode(words), ONE_IN) == 0;
  }

  /**
   * The next sentence that is held back, or the next that is not.
   *
   * @param source must give both kinds, or this does not end
   */
  static Drawn next(Supplier<Drawn> source, boolean heldBack) {
    return Stream.generate(source)
        .filter(drawn -> has(drawn.symbols()) == heldBack)
        .findFirst()
        .orElseThrow();
  }
}
