package org.unroll.lab;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.engine.Weights;
import org.unroll.expr.Symbol;
import org.unroll.network.Stack;

/**
 * Draws symbols from a trained model one at a time: each is drawn from the soft-max of the read-out
 * and becomes the next input, while the states run on.
 */
final class Sampler {

  private final Program step;
  private final RandomGenerator random;

  Sampler(Stack network, Weights weights, RandomGenerator random) {
    this.step = new Program(network, weights, 1, 1);
    this.random = random;
  }

  /** {@code count} symbols that follow {@code first}, which is included at the front. */
  int[] continued(int first, int count) {
    int[] symbols = new int[count];
    symbols[0] = first;
    for (int i = 1; i < count; i++) {
      symbols[i] = next(symbols[i - 1]);
    }
    return symbols;
  }

  private int next(int symbol) {
    Frame frame = step.step(0);
    double[] x = frame.buffer(Symbol.now("x")).data;
    Arrays.fill(x, 0);
    x[symbol] = 1;
    step.forward();
    for (String state : step.network().cell().states()) {
      double[] from = frame.buffer(Symbol.now(state)).data;
      System.arraycopy(from, 0, step.initialState(state).data, 0, from.length);
    }
    return drawn(step.head(0).buffer(Symbol.now("p")).data);
  }

  private int drawn(double[] probabilities) {
    double left = random.nextDouble();
    for (int k = 0; k < probabilities.length; k++) {
      left -= probabilities[k];
      if (left < 0) {
        return k;
      }
    }
    return probabilities.length - 1;
  }
}
