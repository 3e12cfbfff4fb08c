package org.unroll.engine.decode;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sequence that a decoder might say. Its probability is a chain of factors, one per symbol:
 * p(x_1 .. x_n) = p(x_1) p(x_2 | x_1) .. p(x_n | x_1 .. x_n-1), each given the source as well.
 *
 * @param symbols what is said, with the end symbol if it is finished
 * @param logFactors log p(x_k | x_1 .. x_k-1) of each symbol
 * @param finished whether the end symbol was said
 */
public record Hypothesis(List<Integer> symbols, List<Double> logFactors, boolean finished) {

  /** Nothing said yet. */
  static final Hypothesis EMPTY = new Hypothesis(List.of(), List.of(), false);

  /** Copies the lists. */
  public Hypothesis {
    symbols = List.copyOf(symbols);
    logFactors = List.copyOf(logFactors);
  }

  /** This hypothesis with one more symbol. */
  Hypothesis with(int symbol, double logFactor, boolean end) {
    return new Hypothesis(
        Stream.concat(symbols.stream(), Stream.of(symbol)).toList(),
        Stream.concat(logFactors.stream(), Stream.of(logFactor)).toList(),
        end);
  }

  /** log p(x_1 .. x_n): the sum of the factors' logarithms. */
  public double logProbability() {
    return logFactors.stream().mapToDouble(f -> f).sum();
  }

  /**
   * What hypotheses are compared by: log p / n^power. With power 0 the likeliest wins, and long ones
   * suffer from having more factors; with power 1 it is the mean factor that counts.
   *
   * <p>Source: Wu et al. 2016, Google's neural machine translation system, section 7.
   */
  public double score(double power) {
    return symbols.isEmpty() ? 0 : logProbability() / Math.pow(symbols.size(), power);
  }

  int last(int start) {
    return symbols.isEmpty() ? start : symbols.get(symbols.size() - 1);
  }
}
