package org.unroll.engine.decode;

import java.util.List;

/**
 * A text's probability under a language model as a chain of factors: p(x_1 .. x_n) = p(x_2 | x_1)
 * p(x_3 | x_1 x_2) .. p(x_n | x_1 .. x_n-1), where x_1 is given.
 *
 * @param symbols x_1 .. x_n
 * @param factors n - 1 numbers: p(x_k | x_1 .. x_k-1) for k = 2..n
 */
public record Chain(List<Integer> symbols, List<Double> factors) {

  /** Copies the lists. */
  public Chain {
    symbols = List.copyOf(symbols);
    factors = List.copyOf(factors);
  }

  /** log p(x_2 .. x_n | x_1): the sum of the factors' logarithms. */
  public double logProbability() {
    return factors.stream().mapToDouble(Math::log).sum();
  }

  /** exp(-log p / (n - 1)): among how many equally likely symbols the model wavers on average. */
  public double perplexity() {
    return Math.exp(-logProbability() / factors.size());
  }
}
