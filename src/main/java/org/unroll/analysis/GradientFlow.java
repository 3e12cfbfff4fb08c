package org.unroll.analysis;

import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;

/** How much of a loss reaches each time step. */
public final class GradientFlow {

  private GradientFlow() {}

  /**
   * ||dL_last/d(state_k)|| of the first layer for k = 0..T-1, where L_last is the last loss term: the
   * Frobenius norm over examples and units. Runs a backward pass, which overwrites the program's
   * gradients.
   *
   * @param program must have run forward
   * @param state such as {@code h}
   */
  public static double[] ofLastLoss(Program program, String state) {
    program.backwardFrom(program.terms() - 1);
    return norms(program, state);
  }

  /** ||dL/d(state_k)|| of the first layer, for whatever backward pass the program ran last. */
  public static double[] norms(Program program, String state) {
    return norms(program, program.network().first().name(), state);
  }

  /**
   * ||dL/d(state_k)|| of a layer at the positions of its sequence: the Frobenius norm over examples and
   * units, for whatever backward pass the program ran last.
   */
  public static double[] norms(Program program, String layer, String state) {
    double[] norms = new double[program.length(layer)];
    for (int t = 0; t < norms.length; t++) {
      norms[t] = Norms.of(gradient(program, layer, state, t).data);
    }
    return norms;
  }

  /** The same for one example alone: the norm over units. */
  public static double[] norms(Program program, String layer, String state, int example) {
    double[] norms = new double[program.length(layer)];
    for (int t = 0; t < norms.length; t++) {
      Buffer gradient = gradient(program, layer, state, t);
      norms[t] = Norms.of(gradient.data, example * gradient.cols, gradient.cols);
    }
    return norms;
  }

  private static Buffer gradient(Program program, String layer, String state, int t) {
    return program.step(layer, t).buffer(Symbol.now(state).toGradient());
  }
}
