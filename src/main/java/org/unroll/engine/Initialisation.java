package org.unroll.engine;

import java.util.random.RandomGenerator;
import org.unroll.expr.Shape;
import org.unroll.network.Layer;
import org.unroll.task.Randomness;

/** Sets the weights that training starts from. */
public final class Initialisation {

  private Initialisation() {}

  /**
   * Every matrix uniform in ±1/sqrt(fan), as PyTorch's recurrent layers begin, and every bias zero,
   * so that cells start alike. Equal seeds give equal weights; a weight's numbers depend on its name
   * and the seed only.
   *
   * @param fan H for recurrent layers
   */
  public static void uniform(Weights weights, int fan, long seed) {
    double bound = 1 / Math.sqrt(fan);
    for (Weight weight : weights.all()) {
      RandomGenerator random =
          new Randomness(seed).of(Randomness.Purpose.WEIGHTS, weight.name().hashCode());
      boolean matrix = weight.shape().kind() == Shape.Kind.MATRIX;
      for (int k = 0; k < weight.value().data.length; k++) {
        weight.value().data[k] = matrix ? random.nextDouble(-bound, bound) : 0;
      }
    }
  }

  /** Sets the bias that makes a cell keep its memory, if it has one. */
  public static void forgetBias(Weights weights, Layer layer, double bias) {
    layer
        .cell()
        .forgetBias()
        .ifPresent(
            name ->
                java.util.Arrays.fill(weights.get(layer.name() + "." + name).value().data, bias));
  }
}
