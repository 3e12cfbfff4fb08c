package org.unroll.analysis;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.expr.Buffer;
import org.unroll.expr.Symbol;
import org.unroll.network.Network;

/**
 * A weight's gradient as the sum of what each use of the weight adds to it: dL/dW = sum_t dL/dW_t, where
 * W_t is the copy of W that step t uses. Over all examples of the batch. Arrays are not to be written
 * to. Source: Werbos 1990, Backpropagation through time.
 *
 * @param weight full name, such as {@code l0.U_f}
 * @param rows R
 * @param cols C, for a vector its length with R = 1
 * @param shares one for each step, R x C numbers row by row; they add up to the gradient
 * @param norms the Frobenius norm of each share
 */
public record WeightShares(String weight, int rows, int cols, double[][] shares, double[] norms) {

  /**
   * The shares of every weight of a layer, by position in its sequence; of the read-out, by loss term.
   *
   * @param program must have run forward and backward. Not modified.
   * @param layer a recurrent layer's name, or {@link Network#HEAD}
   */
  public static List<WeightShares> of(Program program, String layer) {
    return of(program, layer, weight -> true);
  }

  /** The same of some of the layer's weights only: each takes its time. */
  public static List<WeightShares> of(Program program, String layer, Predicate<Weight> wanted) {
    boolean head = layer.equals(Network.HEAD);
    int count = head ? program.terms() : program.length(layer);
    IntFunction<Frame> frames = head ? program::head : t -> program.step(layer, t);
    return frames.apply(0).cell().weights().stream()
        .map(Map.Entry::getKey)
        .filter(symbol -> wanted.test(weight(program, layer, symbol)))
        .map(symbol -> of(program, layer, symbol, count, frames))
        .toList();
  }

  /**
   * Length of what the steps from a position on add to the gradients of all weights of a layer together:
   * of the gradient, where truncation keeps those steps. Keeps no shares.
   *
   * @param program must have run forward and backward. Not modified.
   */
  public static double norm(Program program, String layer, int from) {
    List<Symbol> weights =
        program.step(layer, from).cell().weights().stream().map(Map.Entry::getKey).toList();
    double[] norms = new double[weights.size()];
    for (int n = 0; n < norms.length; n++) {
      Buffer value = weight(program, layer, weights.get(n)).value();
      Buffer sum = new Buffer(value.rows, value.cols);
      for (int t = from; t < program.length(layer); t++) {
        program.step(layer, t).addContribution(weights.get(n), sum);
      }
      norms[n] = Norms.of(sum.data);
    }
    return Norms.of(norms);
  }

  private static Weight weight(Program program, String layer, Symbol symbol) {
    return program.weights().get(layer + "." + symbol.name());
  }

  private static WeightShares of(
      Program program, String layer, Symbol symbol, int count, IntFunction<Frame> frames) {
    Weight weight = weight(program, layer, symbol);
    double[][] shares = new double[count][];
    double[] norms = new double[count];
    for (int t = 0; t < count; t++) {
      shares[t] = frames.apply(t).contribution(symbol);
      norms[t] = Norms.of(shares[t]);
    }
    return new WeightShares(weight.name(), weight.value().rows, weight.value().cols, shares, norms);
  }
}
