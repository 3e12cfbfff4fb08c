package org.unroll.lab.reading;

import java.util.List;
import org.unroll.cell.CellCatalogue;
import org.unroll.lab.Laboratory;
import org.unroll.lab.Learning;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.data.LabelledTexts;

/**
 * How a network learns to tell texts apart.
 *
 * @param cell of the recurrent layer, by name
 * @param embedding length of a word's vector
 * @param hidden H
 * @param learning batch size, optimiser, learning rate and clipping; the rest is not used
 * @param forgetBias first bias of gates that keep the old state
 * @param wordDropout share of words, drawn anew each time, that are read as the unknown word in training
 *     (Iyyer, Manjunatha, Boyd-Graber and Daumé 2015); 0 for none
 * @param seed decides on weights and order
 */
public record ReadingSettings(
    String cell,
    int embedding,
    int hidden,
    Learning learning,
    double forgetBias,
    double wordDropout,
    long seed) {

  /** A GRU of 32 units on vectors of length 32, batches of 64, Adam at 2e-3. */
  public static ReadingSettings usual(long seed) {
    Learning learning = Learning.USUAL.withBatchSize(64).withOptimizer("adam", 2e-3);
    return new ReadingSettings("gru", 32, 32, learning, 1, 0, seed);
  }

  /** A table of word vectors, the recurrent layer, the mean of its states, and a linear read-out. */
  Stack network(LabelledTexts texts, Laboratory laboratory) {
    Level layer = Level.of(Layer.forward("l0", laboratory.cells().get(cell), embedding, hidden));
    return Stack.of(
        List.of(Blocks.table(FeedForward.TABLE, texts.vocabulary(), embedding), layer),
        CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id()),
        texts.labels().size(),
        Readout.MEAN);
  }
}
