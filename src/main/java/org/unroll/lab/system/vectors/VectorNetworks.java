package org.unroll.lab.system.vectors;

import java.util.List;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Block;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Loss;
import org.unroll.network.Pool;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;
import org.unroll.network.WordVectors;

/** The networks of word2vec for some settings. */
final class VectorNetworks {

  private VectorNetworks() {}

  /** The network that is trained. */
  static Stack trained(VectorSettings settings, int words) {
    return of(settings, words, settings.negatives());
  }

  /** The same network, which compares with every word: its scores are those of the whole vocabulary. */
  static Stack judging(VectorSettings settings, int words) {
    return of(settings, words, words - 1);
  }

  private static Stack of(VectorSettings settings, int words, int negatives) {
    int width = settings.dimension();
    boolean skipGram = settings.variant() == Variant.SKIP_GRAM;
    if (settings.objective() == Objective.NEGATIVE_SAMPLING) {
      return skipGram
          ? WordVectors.skipGram(words, width, negatives)
          : WordVectors.cbow(words, width, negatives);
    }
    Block table = Blocks.table(FeedForward.TABLE, words, width);
    List<Block> blocks =
        skipGram ? List.of(table) : List.of(table, new Pool(width, Reduction.MEAN));
    return Stack.of(
        blocks, CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id()), words, Readout.LAST);
  }
}
