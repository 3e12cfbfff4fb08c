package org.unroll.reference;

import java.util.Map;
import java.util.Optional;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** What attention computed at every decoder step, and the gradients there. */
record AttentionFields(Program program) implements Computed {

  private static final Map<String, Symbol> NAMES =
      Map.of(
          "score", Symbol.now("e"),
          "alpha", Symbol.now("alpha"),
          "context", Symbol.now("context"),
          "dscore", Symbol.now("e").toGradient(),
          "dalpha", Symbol.now("alpha").toGradient(),
          "dcontext", Symbol.now("context").toGradient());

  @Override
  public Optional<double[]> numbers(String path) {
    boolean bySlot = !path.endsWith("context");
    return Optional.ofNullable(NAMES.get(path))
        .map(symbol -> Rows.joined(program.decoderLength(), t -> row(t, symbol, bySlot)));
  }

  private double[] row(int t, Symbol symbol, boolean bySlot) {
    Buffer buffer = program.attention(t).buffer(symbol);
    return bySlot ? turned(buffer) : buffer.data;
  }

  /** Ours is B x J, the case has J x B. */
  private static double[] turned(Buffer buffer) {
    double[] turned = new double[buffer.data.length];
    for (int k = 0; k < turned.length; k++) {
      turned[k % buffer.cols * buffer.rows + k / buffer.cols] = buffer.data[k];
    }
    return turned;
  }
}
