package org.unroll.network;

import java.util.ArrayList;
import java.util.List;
import org.unroll.cell.Cell;

/**
 * The lectures' networks without recurrence, which remember by a window or a bag if at all. Losses are
 * averaged over the batch and over time.
 */
public final class FeedForward {

  /** Name of an embedding table. */
  public static final String TABLE = "emb";

  private FeedForward() {}

  /** Bag of words: a linear classifier of how often each word occurs, read as one-hot vectors. */
  public static Stack bagOfWords(int symbols, Cell head, int outputs) {
    return bag(List.of(new Pool(symbols, Reduction.SUM)), head, outputs);
  }

  /**
   * Continuous bag of words: a linear classifier of the sum of the words' embeddings. With numbers of
   * n-grams instead of words it is a bag of n-grams.
   */
  public static Stack cbow(int symbols, int width, Cell head, int outputs) {
    return bag(embeddingSum(symbols, width), head, outputs);
  }

  /** Deep continuous bag of words: tanh layers between the sum and the classifier. */
  public static Stack deepCbow(
      int symbols, int width, int hidden, int depth, Cell head, int outputs) {
    List<Block> blocks = new ArrayList<>(embeddingSum(symbols, width));
    blocks.addAll(Blocks.deep("tanh", width, hidden, depth, Link.NONE));
    return bag(blocks, head, outputs);
  }

  private static List<Block> embeddingSum(int symbols, int width) {
    return List.of(Blocks.table(TABLE, symbols, width), new Pool(width, Reduction.SUM));
  }

  private static Stack bag(List<Block> blocks, Cell head, int outputs) {
    return Stack.of(blocks, head, outputs, Readout.LAST);
  }

  /**
   * Neural n-gram language model: says the next symbol, at each step, from the embeddings of the last
   * n - 1. Source: Bengio, Ducharme, Vincent and Jauvin 2003.
   *
   * @param n at least 2; a 4-gram model sees three symbols
   */
  public static Stack neuralNgram(int n, int symbols, int width, int hidden, Cell head) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Blocks.table(TABLE, symbols, width));
    Window window = new Window(width, n - 1);
    blocks.add(window);
    blocks.add(Blocks.dense("l0", "tanh", window.outputs(), hidden));
    return Stack.of(blocks, head, symbols, Readout.EVERY);
  }

  /**
   * Time delay neural network: each layer sees the last vectors of the one below. Source: Waibel et al.
   * 1989.
   *
   * @param steps vectors in each layer's window, the present one included
   */
  public static Stack timeDelay(
      int inputs, int steps, int hidden, int depth, Cell head, int outputs) {
    List<Block> blocks = new ArrayList<>();
    for (int k = 0; k < depth; k++) {
      Window window = new Window(k == 0 ? inputs : hidden, steps);
      blocks.add(window);
      blocks.add(Blocks.dense("l" + k, "tanh", window.outputs(), hidden));
    }
    return Stack.of(blocks, head, outputs, Readout.EVERY);
  }

  /** Autoregressive model: a linear function of the last values. */
  public static Stack autoregressive(int inputs, int steps, Cell head, int outputs) {
    return Stack.of(List.of(new Window(inputs, steps)), head, outputs, Readout.EVERY);
  }

  /**
   * NARX in series-parallel form: a tanh network of the last inputs and of the last true outputs. Both
   * go in side by side, [x_t ; y_{t-1}], and are remembered for equally many steps.
   *
   * @param inputs length of x
   * @param outputs length of y
   */
  public static Stack narx(int inputs, int steps, int hidden, Cell head, int outputs) {
    Window window = new Window(inputs + outputs, steps);
    return Stack.of(
        List.of(window, Blocks.dense("l0", "tanh", window.outputs(), hidden)),
        head,
        outputs,
        Readout.EVERY);
  }

  /** A deep network of one vector: a sequence of length 1. */
  public static Stack deep(List<Block> blocks, Cell head, int outputs) {
    return Stack.of(blocks, head, outputs, Readout.LAST);
  }
}
