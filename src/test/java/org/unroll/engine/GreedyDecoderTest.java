package org.unroll.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.unroll.engine.decode.GreedyDecoder;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

class GreedyDecoderTest {

  private final Program program = Wired.pair(Optional.of(Wired.attention("additive", true)));

  @Test
  void eachSymbolIsTheLikeliestAfterThoseBefore() {
    int[][] written = new GreedyDecoder(program).decode(2);
    assertThat(written).hasDimensions(Wired.DECODER_LENGTH, Wired.BATCH);
    program.forward();
    for (int b = 0; b < Wired.BATCH; b++) {
      int read = 2;
      for (int n = 0; n < written.length; n++) {
        assertThat(row(program.decoderInput(n), b)).containsExactly(oneHot(read));
        double[] y = row(program.head(n).buffer(Symbol.now("y")), b);
        read = written[n][b];
        assertThat(y[read]).isEqualTo(Arrays.stream(y).max().orElseThrow());
      }
    }
  }

  @Test
  void aDecoderWithATableReadsItsWordsAsNumbers() {
    Program translator = TableTest.translator(true);
    int[][] written = new GreedyDecoder(translator).decode(2);
    assertThat(translator.decoderInput(0).data).containsOnly(2);
    for (int b = 0; b < Wired.BATCH; b++) {
      assertThat(translator.decoderInput(2).data[b]).isEqualTo(written[1][b]);
    }
  }

  private static double[] row(Buffer buffer, int b) {
    return Arrays.copyOfRange(buffer.data, b * buffer.cols, (b + 1) * buffer.cols);
  }

  private static double[] oneHot(int symbol) {
    double[] row = new double[Wired.SYMBOLS];
    row[symbol] = 1;
    return row;
  }
}
