package org.unroll.engine.decode;

import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.EncoderDecoder;

/** A decoder that is told what to read step by step; every step is computed once. */
final class Free {

  private static final Symbol OUTPUT = Symbol.now("y");

  private final Program program;
  private final EncoderDecoder network;

  /**
   * Takes a program to run.
   *
   * @param program of an encoder and a decoder whose outputs are the symbols they read
   * @throws IllegalArgumentException if it has no decoder, or says symbols that it cannot read
   */
  Free(Program program) {
    if (!(program.network() instanceof EncoderDecoder pair)) {
      throw new IllegalArgumentException("only a network with a decoder decodes");
    }
    if (pair.outputs() > pair.decoderSymbols()) {
      throw new IllegalArgumentException(
          "a decoder that says %d symbols cannot read its own words if it knows %d"
              .formatted(pair.outputs(), pair.decoderSymbols()));
    }
    this.program = program;
    this.network = pair;
  }

  /** Reads the source. */
  void encode() {
    program.encode();
  }

  /**
   * One step.
   *
   * @param read one symbol per example
   * @return B x O, what is said before the soft-max; live
   */
  Buffer step(int n, int[] read) {
    SymbolInput.write(read, network.readsNumbers(), program.decoderInput(n));
    program.decode(n);
    return program.head(n).buffer(OUTPUT);
  }

  /** Most symbols that can be said. */
  int length() {
    return program.decoderLength();
  }

  int batch() {
    return program.batch();
  }
}
