package org.unroll.task;

import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * A task whose answer is a sequence of its own, which a decoder writes: START goes into it first, and
 * {@code EOS}, the end of the sequence, comes out of it last. While it is taught it reads the right
 * symbols one step late (teacher forcing). Source: Sutskever, Vinyals and Le 2014.
 */
public interface WritingTask extends Task {

  /**
   * n, symbols of the answer with its EOS.
   *
   * @param length T of what is read
   */
  int answerLength(int length);

  /** V, symbols that the decoder reads: those it says, and START behind them. */
  default int symbols() {
    return outputWidth() + 1;
  }

  /** The symbol that the decoder reads first; it never says it. */
  default int start() {
    return outputWidth();
  }

  /** The symbol that ends an answer: the last of those that are said. */
  default int end() {
    return outputWidth() - 1;
  }

  /** What a symbol of the decoder stands for. */
  default String symbolText(int symbol) {
    return symbol == start() ? "START" : outputText(symbol);
  }

  /** What the decoder reads at a step of a batch's example. */
  default String decoderText(Batch batch, int step, int example) {
    return symbolText(OneHot.largest(batch.decoderInputs()[step], example * symbols(), symbols()));
  }

  /** At every step of the decoder. */
  @Override
  default Readout readout() {
    return Readout.EVERY;
  }

  @Override
  default int terms(int length) {
    return answerLength(length);
  }

  /** A guesser may count the words that it has said. */
  @Override
  default Baseline baseline(Loss loss, int length) {
    return Baseline.sampledPerStep(this, loss, length);
  }
}
