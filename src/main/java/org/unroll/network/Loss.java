package org.unroll.network;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The loss of one term and one example; y is the read-out, k the target class, s the target values. */
public enum Loss {
  /** Soft-max with cross-entropy: L = -log softmax(y)[k]. One fused, stable operator. */
  CROSS_ENTROPY("cross-entropy"),
  /**
   * L = -sum_o (s_o log p_o + (1 - s_o) log(1 - p_o)), p = sigmoid(y), s from 0 to 1. One fused, stable
   * operator.
   */
  BINARY_CROSS_ENTROPY("binary-cross-entropy"),
  /** L = 1/2 sum_o (y_o - s_o)^2, the lectures' c = 1/2. */
  HALF_SQUARED_ERROR("half-squared-error"),
  /** L = sum_o (y_o - s_o)^2; its mean over examples is the MSE that papers report. */
  SQUARED_ERROR("squared-error");

  private final String id;

  Loss(String id) {
    this.id = id;
  }

  /** Its name, which is also that of the read-out in {@code assets/heads} that ends in it. */
  public String id() {
    return id;
  }

  /** Names of all losses. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Loss::id).toList();
  }

  /** The loss of this name, if there is one. */
  public static Optional<Loss> of(String id) {
    return Arrays.stream(values()).filter(loss -> loss.id.equals(id)).findFirst();
  }

  /**
   * Whether targets made for another loss suit this one: a class is also a vector with a single 1, but
   * values are no class, and only values from 0 to 1 are probabilities.
   */
  public boolean takesTargetsOf(Loss other) {
    return switch (this) {
      case CROSS_ENTROPY -> other == CROSS_ENTROPY;
      case BINARY_CROSS_ENTROPY -> other == CROSS_ENTROPY || other == BINARY_CROSS_ENTROPY;
      case HALF_SQUARED_ERROR, SQUARED_ERROR -> true;
    };
  }
}
