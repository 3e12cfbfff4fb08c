package org.unroll.engine;

import java.util.Arrays;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.EncoderDecoder;

/**
 * Lets a decoder run freely: at each step it reads the symbol that it found likeliest the step before.
 */
public final class GreedyDecoder {

  private static final Symbol OUTPUT = Symbol.now("y");

  private final Program program;
  private final boolean numbers;

  /**
   * A decoder that writes as many symbols as the program has decoder steps.
   *
   * @param program of an encoder and a decoder whose outputs are the symbols they read; its decoder
   *     inputs are overwritten
   * @throws IllegalArgumentException if it says symbols that it cannot read
   */
  public GreedyDecoder(Program program) {
    EncoderDecoder network = (EncoderDecoder) program.network();
    if (network.outputs() > network.decoderSymbols()) {
      throw new IllegalArgumentException(
          "a decoder that says %d symbols cannot read its own words if it knows %d"
              .formatted(network.outputs(), network.decoderSymbols()));
    }
    this.numbers = network.readsNumbers();
    this.program = program;
  }

  /**
   * Decodes the sequences that stand in the program's inputs. Every step runs the program forward
   * anew, so n symbols cost n passes; later steps cannot change earlier ones.
   *
   * @param start the symbol the decoder reads first
   * @return n x B symbols, {@code [step][example]}; not cut at any end symbol
   */
  public int[][] decode(int start) {
    int[][] symbols = new int[program.decoderLength()][program.batch()];
    int[] read = new int[program.batch()];
    Arrays.fill(read, start);
    for (int n = 0; n < symbols.length; n++) {
      feed(read, program.decoderInput(n));
      program.forward();
      read = likeliest(program.head(n).buffer(OUTPUT));
      symbols[n] = read;
    }
    return symbols;
  }

  /** As numbers of rows, where the decoder has a table, or as one-hot vectors. */
  private void feed(int[] symbols, Buffer into) {
    Arrays.fill(into.data, 0);
    for (int b = 0; b < symbols.length; b++) {
      into.data[numbers ? b : b * into.cols + symbols[b]] = numbers ? symbols[b] : 1;
    }
  }

  private static int[] likeliest(Buffer outputs) {
    int[] symbols = new int[outputs.rows];
    for (int b = 0; b < symbols.length; b++) {
      for (int o = 1; o < outputs.cols; o++) {
        double best = outputs.data[b * outputs.cols + symbols[b]];
        symbols[b] = outputs.data[b * outputs.cols + o] > best ? o : symbols[b];
      }
    }
    return symbols;
  }
}
