package org.unroll.lab.system.ngram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.lab.system.Apprentice;
import org.unroll.network.Blocks;
import org.unroll.network.FeedForward;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Stack;
import org.unroll.task.Batch;

/** A language model that is a network. Belongs to one thread. */
final class LanguageLearner {

  private static final int WIDTH = 12;
  private static final int HIDDEN = 24;
  private static final double RATE = 0.01;

  private final Apprentice apprentice;

  LanguageLearner(Stack network, long seed) {
    apprentice = new Apprentice(network, RATE, seed);
  }

  /** Bengio's network: words to vectors, side by side, a tanh layer, soft-max. */
  static Stack neural(int n, int words) {
    return FeedForward.neuralNgram(n, words, WIDTH, HIDDEN, head());
  }

  /** The same vectors and as many units, with a loop in the place of the window. */
  static Stack recurrent(int words) {
    Cell cell = CellCatalogue.builtIn().get("rnn");
    Level table = Blocks.table(FeedForward.TABLE, words, WIDTH);
    Level layer = Level.of(Layer.forward("l0", cell, WIDTH, HIDDEN));
    return Stack.of(List.of(table, layer), head(), words, Readout.EVERY);
  }

  private static Cell head() {
    return CellCatalogue.heads().get(Loss.CROSS_ENTROPY.id());
  }

  void learn(Batch batch) {
    apprentice.learn(batch);
  }

  /** What learns. */
  Stack network() {
    return apprentice.network();
  }

  /** Number of weights. */
  long numbers() {
    return apprentice.weights().count();
  }

  /** p of every word at every place of every sentence, [sentence][place][word]; all of one length. */
  List<double[][]> read(List<int[]> sentences) {
    Program program = apprentice.read(AgreementCorpus.batch(sentences));
    List<double[][]> all = new ArrayList<>();
    for (int b = 0; b < sentences.size(); b++) {
      double[][] places = new double[sentences.get(b).length][];
      for (int t = 0; t < places.length; t++) {
        Buffer p = program.head(t).buffer(Symbol.now("p"));
        places[t] = Arrays.copyOfRange(p.data, b * p.cols, (b + 1) * p.cols);
      }
      all.add(places);
    }
    return all;
  }
}
