package org.unroll.network;

import java.util.List;
import org.unroll.cell.CellCatalogue;

/**
 * word2vec (Mikolov et al. 2013): words used in the same places get similar vectors. The vectors are
 * the rows of the table {@link FeedForward#TABLE}; a second table, the read-out's, holds what the words
 * are compared with. The targets of an example are 1 + N numbers: the right word, then N drawn at
 * random.
 */
public final class WordVectors {

  private static final CellCatalogue HEADS = CellCatalogue.heads();

  private WordVectors() {}

  /**
   * Skip-gram: the middle word, a sequence of length 1, says a word of its surroundings.
   *
   * @param negatives N, words drawn at random
   */
  public static Stack skipGram(int symbols, int width, int negatives) {
    return sampled(List.of(Blocks.table(FeedForward.TABLE, symbols, width)), negatives);
  }

  /**
   * CBOW: the mean of the surrounding words, in any order, says the middle one.
   *
   * @param negatives N, words drawn at random
   */
  public static Stack cbow(int symbols, int width, int negatives) {
    return sampled(
        List.of(Blocks.table(FeedForward.TABLE, symbols, width), new Pool(width, Reduction.MEAN)),
        negatives);
  }

  private static Stack sampled(List<Block> blocks, int negatives) {
    return Stack.of(blocks, HEADS.get("negative-sampling"), 1 + negatives, Readout.LAST);
  }
}
