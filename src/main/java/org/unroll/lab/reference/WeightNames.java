package org.unroll.lab.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.unroll.engine.Weight;
import org.unroll.engine.Weights;
import org.unroll.network.Network;

/**
 * Between two ways of naming the same weights. A case stacks the gates of a cell in one matrix; the
 * engine has one matrix per gate. Since matrices are stored row after row, the stack is the engine's
 * matrices one after the other.
 *
 * @param cell catalogue id of the engine's cell
 * @param gates in the case's order
 * @param patterns from the case's name to the engine's, {@code %s} being the gate
 */
record WeightNames(String cell, List<String> gates, Map<String, String> patterns) {

  private static final Map<String, String> TWO_BIASES =
      Map.of("W_ih", "W_i%s", "W_hh", "W_h%s", "b_ih", "b_i%s", "b_hh", "b_h%s");
  private static final Map<String, String> ONE_BIAS =
      Map.of("W_ih", "W_%s", "W_hh", "U_%s", "b", "b_%s");
  private static final Map<String, String> PLAIN =
      Map.of("W_ih", "W_ih", "W_hh", "W_hh", "b_ih", "b_ih", "b_hh", "b_hh");
  private static final Map<String, String> HEAD = Map.of("out.W", "V", "out.b", "b_y");

  private static final Map<String, Map<String, String>> PATTERNS =
      Map.of(
          "rnn-torch", PLAIN,
          "lstm-torch", TWO_BIASES,
          "gru-torch", TWO_BIASES,
          "gru", ONE_BIAS,
          "gru-cho", ONE_BIAS);
  private static final Map<String, String> CELLS =
      Map.of(
          "rnn_tanh", "rnn-torch",
          "lstm", "lstm-torch",
          "gru_torch", "gru-torch",
          "gru_chung", "gru",
          "gru_cho", "gru-cho");

  /** The names for a cell of the cases, if the engine has that cell. */
  static Optional<WeightNames> of(String caseCell, List<String> gates) {
    return Optional.ofNullable(CELLS.get(caseCell))
        .map(cell -> new WeightNames(cell, gates, PATTERNS.get(cell)));
  }

  /** All names that a case has for the weights. */
  List<String> all() {
    return Stream.concat(patterns.keySet().stream().map(this::ofLayer), HEAD.keySet().stream())
        .sorted()
        .toList();
  }

  /** The case's name of the recurrent weights. */
  String recurrent() {
    return ofLayer("W_hh");
  }

  private String ofLayer(String name) {
    return Network.LAYER + "." + name;
  }

  /** The engine's weights behind a name of the case, in order. */
  List<Weight> weights(String name, Weights all) {
    if (HEAD.containsKey(name)) {
      return List.of(all.get(Network.HEAD + "." + HEAD.get(name)));
    }
    String pattern = patterns.get(name.substring(Network.LAYER.length() + 1));
    return gates.stream()
        .map(gate -> all.get(ofLayer(pattern.formatted(gate))))
        .distinct()
        .toList();
  }

  /** The numbers behind a name of the case. */
  double[] gather(String name, Weights all, Function<Weight, double[]> numbers) {
    return weights(name, all).stream()
        .flatMapToDouble(weight -> Arrays.stream(numbers.apply(weight)))
        .toArray();
  }

  /** Gives the weights behind a name of the case their values. */
  void scatter(String name, double[] numbers, Weights all) {
    int from = 0;
    for (Weight weight : weights(name, all)) {
      double[] into = weight.value().data;
      System.arraycopy(numbers, from, into, 0, into.length);
      from += into.length;
    }
  }
}
