package org.unroll.engine.decode;

import java.util.Arrays;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;

/**
 * Lets a decoder run freely: at each step it reads the symbol that it found likeliest the step before,
 * the smallest such symbol if several are equally likely.
 */
public final class GreedyDecoder {

  private final Free free;

  /**
   * A decoder that writes as many symbols as the program has decoder steps.
   *
   * @param program of an encoder and a decoder whose outputs are the symbols they read; its decoder
   *     inputs are overwritten
   * @throws IllegalArgumentException if it has no decoder, or says symbols that it cannot read
   */
  public GreedyDecoder(Program program) {
    this.free = new Free(program);
  }

  /**
   * Decodes the sequences that stand in the program's inputs. The encoder and each step of the decoder
   * run once; afterwards the program has run forward on what it read.
   *
   * @param start the symbol the decoder reads first
   * @return n x B symbols, {@code [step][example]}; not cut at any end symbol
   */
  public int[][] decode(int start) {
    int[][] symbols = new int[free.length()][];
    int[] read = new int[free.batch()];
    Arrays.fill(read, start);
    free.encode();
    for (int n = 0; n < symbols.length; n++) {
      read = likeliest(free.step(n, read));
      symbols[n] = read;
    }
    return symbols;
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
