package org.unroll.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.expr.Shape;
import org.unroll.network.Layer;
import org.unroll.network.Network;
import org.unroll.task.Randomness;

/** Sets the weights that training starts from. A weight's numbers depend on its name and the seed. */
public final class Initialisation {

  private Initialisation() {}

  /**
   * Sets all weights of a network: matrices uniform and biases zero; then what the cells say of their
   * own weights; then what was chosen, for the matrices that it means; then the forget bias.
   *
   * @param weights of the network. Modified.
   * @param chosen overrides what the cells say; see {@link InitialScheme#isForRecurrentOnly}
   */
  public static void begin(
      Weights weights, Network network, Optional<Initial> chosen, double forgetBias, long seed) {
    int fan = fan(network);
    uniform(weights, fan, seed);
    weights.declared().forEach((name, initial) -> fill(weights.get(name), initial, fan, seed));
    chosen.ifPresent(initial -> choose(weights, network, initial, seed));
    network.layers().forEach(layer -> forgetBias(weights, layer, forgetBias));
  }

  /**
   * Every matrix uniform in ±1/sqrt(fan), as PyTorch's recurrent layers begin, and every bias zero,
   * so that cells start alike. Equal seeds give equal weights.
   *
   * @param fan H for recurrent layers
   */
  public static void uniform(Weights weights, int fan, long seed) {
    for (Weight weight : weights.all()) {
      if (isMatrix(weight)) {
        fill(weight, Initial.of(InitialScheme.UNIFORM), fan, seed);
      } else {
        Arrays.fill(weight.value().data, 0);
      }
    }
  }

  /** Sets the bias that makes a cell keep its memory, if it has one. */
  public static void forgetBias(Weights weights, Layer layer, double bias) {
    layer
        .cell()
        .forgetBias()
        .ifPresent(name -> Arrays.fill(weights.get(layer.name() + "." + name).value().data, bias));
  }

  private static void choose(Weights weights, Network network, Initial initial, long seed) {
    Stream<Weight> meant =
        initial.scheme().isForRecurrentOnly()
            ? network.layers().stream().flatMap(layer -> recurrent(weights, layer))
            : weights.all().stream().filter(Initialisation::isMatrix);
    meant.forEach(weight -> fill(weight, initial, fan(network), seed));
  }

  private static Stream<Weight> recurrent(Weights weights, Layer layer) {
    return layer.cell().weights().stream()
        .filter(entry -> InitialScheme.isRecurrent(entry.getValue()))
        .map(entry -> weights.get(layer.name() + "." + entry.getKey().name()));
  }

  private static void fill(Weight weight, Initial initial, int fan, long seed) {
    Draws.fill(initial, weight.value(), fan, random(weight, seed));
  }

  /** H of the first layer; where there is but a read-out, what it sees. */
  private static int fan(Network network) {
    return network.layers().isEmpty() ? network.features() : network.hidden();
  }

  private static boolean isMatrix(Weight weight) {
    return weight.shape().kind() == Shape.Kind.MATRIX;
  }

  private static RandomGenerator random(Weight weight, long seed) {
    return new Randomness(seed).of(Randomness.Purpose.WEIGHTS, weight.name().hashCode());
  }
}
