package org.unroll.analysis;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/**
 * Itemised gradients of a program that has sent one term back already: that term's are read off the
 * program, all others are measured.
 */
final class SentTerm implements ItemisedGradients {

  private static final Symbol SEED = Symbol.now("loss").toGradient();

  private final Program program;
  private final int example;
  private final int sent;
  private final double share;
  private final ItemisedGradients measured;

  private SentTerm(
      Program program, int example, int sent, double share, ItemisedGradients measured) {
    this.program = program;
    this.example = example;
    this.sent = sent;
    this.share = share;
    this.measured = measured;
  }

  static SentTerm of(Program program, int example, int sent, ItemisedGradients measured) {
    for (int n = 0; n < program.terms(); n++) {
      boolean wasSent = program.head(n).buffer(SEED).data[example] != 0;
      if (wasSent != (n == sent)) {
        throw new IllegalArgumentException(
            "term " + n + (wasSent ? " was" : " was not") + " sent back, asked for is " + sent);
      }
    }
    double weight = program.head(sent).buffer(SEED).data[example];
    return new SentTerm(program, example, sent, program.shareOfTerm() / weight, measured);
  }

  @Override
  public List<ItemisedNorms> norms() {
    return measured.norms();
  }

  @Override
  public ItemisedNorms norms(String layer, String state, IntUnaryOperator reachedFrom) {
    return measured.norms(layer, state, reachedFrom);
  }

  @Override
  public double[][] ofUnit(String layer, String state, int unit) {
    return measured.ofUnit(layer, state, unit);
  }

  @Override
  public double[][] vectors(String layer, String state, int term) {
    if (term != sent) {
      return measured.vectors(layer, state, term);
    }
    double[][] vectors = new double[program.length(layer)][];
    for (int t = 0; t < vectors.length; t++) {
      Buffer gradient = program.step(layer, t).buffer(Symbol.now(state).toGradient());
      int from = example * gradient.cols;
      vectors[t] = new double[gradient.cols];
      for (int k = 0; k < gradient.cols; k++) {
        vectors[t][k] = share * gradient.data[from + k];
      }
    }
    return vectors;
  }
}
