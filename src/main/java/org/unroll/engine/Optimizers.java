package org.unroll.engine;

import java.util.List;

/** The catalogue of optimisers. */
public final class Optimizers {

  private static final List<String> IDS = List.of("adam", "sgd", "momentum", "rmsprop", "adagrad");

  private Optimizers() {}

  /** Names that {@link #create} knows. */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * How an optimiser with its customary constants changes one number.
   *
   * @throws IllegalArgumentException listing the known names
   */
  public static UpdateRule rule(String id, double learningRate) {
    return create(id, new Weights(), learningRate).rule();
  }

  /**
   * An optimiser with its customary constants.
   *
   * @throws IllegalArgumentException listing the known names
   */
  public static Optimizer create(String id, Weights weights, double learningRate) {
    return switch (id) {
      case "sgd" -> new Sgd(weights, learningRate, 0);
      case "momentum" -> new Sgd(weights, learningRate, 0.9);
      case "rmsprop" -> new RmsProp(weights, learningRate, 0.99, 1e-8);
      case "adagrad" -> new Adagrad(weights, learningRate, 1e-10);
      case "adam" -> new Adam(weights, learningRate, 0.9, 0.999, 1e-8);
      default ->
          throw new IllegalArgumentException(
              "There is no optimiser '"
                  + id
                  + "'. Known optimisers: "
                  + String.join(", ", IDS)
                  + ".");
    };
  }
}
