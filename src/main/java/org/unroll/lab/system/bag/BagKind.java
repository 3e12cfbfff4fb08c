package org.unroll.lab.system.bag;

import java.util.List;
import java.util.Locale;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;
import org.unroll.task.WordBatches;

/** The classifiers that stand side by side. */
public enum BagKind {
  /** The sum of the words' vectors, and a linear read-out. */
  CBOW,
  /** Two tanh layers between the sum and the read-out. */
  DEEP_CBOW,
  /** As CBOW, of pairs of neighbours instead of words. */
  BIGRAMS,
  /** A plain RNN that reads the words in order; the last state decides. */
  RNN;

  private static final int WIDTH = 16;
  private static final int HIDDEN = 24;

  /** Its name in the text bundles. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** A batch of one-hot words as this one reads it. */
  Batch read(Batch oneHot) {
    return this == BIGRAMS ? WordBatches.pairs(oneHot) : WordBatches.words(oneHot);
  }

  /** The network for so many words and classes. */
  Stack network(int words, int classes) {
    Cell head = CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id());
    return switch (this) {
      case CBOW -> FeedForward.cbow(words, WIDTH, head, classes);
      case DEEP_CBOW -> FeedForward.deepCbow(words, WIDTH, HIDDEN, 2, head, classes);
      case BIGRAMS -> FeedForward.cbow(words * words, WIDTH, head, classes);
      case RNN -> {
        Cell cell = CellCatalogue.builtIn().get("rnn");
        Level layer = Level.of(Layer.forward("l0", cell, WIDTH, HIDDEN));
        Level table = Blocks.table(FeedForward.TABLE, words, WIDTH);
        yield Stack.of(List.of(table, layer), head, classes, Readout.LAST);
      }
    };
  }
}
