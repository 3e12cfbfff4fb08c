package org.unroll.engine;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Attention;
import org.unroll.network.Block;
import org.unroll.network.EncoderDecoder;
import org.unroll.network.Ends;
import org.unroll.network.Layer;
import org.unroll.network.Level;
import org.unroll.network.Link;
import org.unroll.network.Network;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;
import org.unroll.network.Stack;

/** Programs of more than one layer, every number of which is random, for tests. */
final class Wired {

  static final int INPUTS = 2;
  static final int LENGTH = 4;
  static final int DECODER_LENGTH = 3;
  static final int BATCH = 2;

  /** Symbols of an encoder-decoder, which are its inputs and its outputs. */
  static final int SYMBOLS = 4;

  private static final CellCatalogue CELLS = CellCatalogue.builtIn();

  private Wired() {}

  /** A level of one layer. */
  static Level level(String name, String cell, int inputs, int hidden) {
    return Level.of(Layer.forward(name, CELLS.get(cell), inputs, hidden));
  }

  /** A level whose input goes round it. */
  static Level linked(String name, String cell, int hidden, Link link) {
    return new Level(level(name, cell, hidden, hidden).layers(), link);
  }

  /** A level that reads in both directions. */
  static Level both(String name, String cell, int inputs, int hidden) {
    return new Level(
        List.of(
            Layer.forward(name + "f", CELLS.get(cell), inputs, hidden),
            new Layer(name + "b", CELLS.get(cell), inputs, hidden, true)),
        Link.NONE);
  }

  /** A stack with classes to be told. */
  static Program stack(Readout readout, Ends ends, Block... blocks) {
    Stack network =
        new Stack(
            List.of(blocks),
            CellCatalogue.heads().get("cross-entropy"),
            SYMBOLS,
            readout,
            ends,
            Reduction.MEAN,
            Reduction.SUM);
    return program(network, LENGTH);
  }

  /** A stack over sequences of some length. */
  static Program program(Stack network, int length) {
    return filled(new Program(network, weights(network), length, BATCH));
  }

  /** An encoder over sequences of some length and its decoder. */
  static Program program(EncoderDecoder network, int length) {
    return filled(new Program(network, weights(network), length, DECODER_LENGTH, BATCH));
  }

  /** Two layers that read and two that write, of different cells and widths. */
  static Program pair(Optional<Attention> attention) {
    int context = attention.filter(Attention::beforeStep).isPresent() ? 2 : 0;
    return pair(
        List.of(level("enc0", "lstm", SYMBOLS, 3), level("enc1", "gru-torch", 3, 2)),
        List.of(level("dec0", "lstm", SYMBOLS + context, 3), level("dec1", "gru", 3, 2)),
        attention);
  }

  /** A bidirectional LSTM that reads, and an LSTM of the joined width that writes. */
  static Program inBothDirections(boolean attention) {
    return pair(
        List.of(both("enc", "lstm", SYMBOLS, 2)),
        List.of(level("dec", "lstm", SYMBOLS, 4)),
        attention ? Optional.of(attention("dot", false)) : Optional.empty());
  }

  /** Levels that read and levels that write. */
  static Program pair(List<Block> encoder, List<Level> decoder, Optional<Attention> attention) {
    return program(
        new EncoderDecoder(
            encoder,
            decoder,
            attention,
            CellCatalogue.heads().get("cross-entropy"),
            SYMBOLS,
            Reduction.MEAN,
            Reduction.SUM),
        LENGTH);
  }

  /** Attention with scores of this name. */
  static Attention attention(String score, boolean beforeStep) {
    return new Attention(CellCatalogue.wiring().get("attention-" + score), beforeStep, 3, 1.5);
  }

  private static Weights weights(Network network) {
    Weights weights = Networks.weights(network);
    SplittableRandom random = new SplittableRandom(11);
    weights.all().forEach(w -> fill(w.value(), random));
    return weights;
  }

  private static Program filled(Program program) {
    SplittableRandom random = new SplittableRandom(5);
    Network network = program.network();
    boolean table = !network.layers().isEmpty() && network.layers().get(0).isTable();
    for (int t = 0; t < program.length(); t++) {
      fill(program.input(t), table, random);
    }
    for (int t = 0; t < program.decoderLength(); t++) {
      boolean numbers = ((EncoderDecoder) network).readsNumbers();
      fill(program.decoderInput(t), numbers, random);
    }
    for (int n = 0; n < program.terms(); n++) {
      boolean values = network.head().id().endsWith("squared-error");
      fill(program.head(n).buffer(Symbol.now("target")), !values, random);
    }
    return program;
  }

  /** Numbers of symbols, or any numbers. */
  private static void fill(Buffer buffer, boolean symbols, SplittableRandom random) {
    if (!symbols) {
      fill(buffer, random);
      return;
    }
    for (int k = 0; k < buffer.data.length; k++) {
      buffer.data[k] = random.nextInt(SYMBOLS);
    }
  }

  private static void fill(Buffer buffer, SplittableRandom random) {
    for (int k = 0; k < buffer.data.length; k++) {
      buffer.data[k] = random.nextDouble(-1, 1);
    }
  }
}
