package org.unroll.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.unroll.cell.Cell;
import org.unroll.cell.Initial;
import org.unroll.cell.InitialScheme;
import org.unroll.expr.Shape;
import org.unroll.network.Layer;
import org.unroll.network.Level;
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
    uniform(weights, fan(network), seed);
    for (Level level : network.levels()) {
      level.layers().forEach(l -> fill(weights, l.name(), l.cell(), l.hidden(), seed));
      Joints.equations(level)
          .ifPresent(link -> fill(weights, level.linkName(), link, level.outputs(), seed));
    }
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
        Draws.fill(Initial.of(InitialScheme.UNIFORM), weight.value(), fan, random(weight, seed));
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
    if (!initial.scheme().isForRecurrentOnly()) {
      weights.all().stream()
          .filter(Initialisation::isMatrix)
          .forEach(w -> Draws.fill(initial, w.value(), fan(network), random(w, seed)));
      return;
    }
    for (Layer layer : network.layers()) {
      layer.cell().weights().stream()
          .filter(entry -> InitialScheme.isRecurrent(entry.getValue()))
          .map(entry -> layer.name() + "." + entry.getKey().name())
          .forEach(name -> fill(weights, name, initial, layer.hidden(), seed));
    }
  }

  /** What a cell says of its own weights. */
  private static void fill(Weights weights, String prefix, Cell cell, int fan, long seed) {
    cell.initial()
        .forEach((name, initial) -> fill(weights, prefix + "." + name, initial, fan, seed));
  }

  private static void fill(Weights weights, String name, Initial initial, int fan, long seed) {
    Weight weight = weights.get(name);
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
