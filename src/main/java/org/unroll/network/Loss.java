package org.unroll.network;

/** The loss of one term and one example; y is the read-out, k the target class, s the target values. */
public enum Loss {
  /** Soft-max with cross-entropy: L = -log softmax(y)[k]. One fused, stable operator. */
  CROSS_ENTROPY,
  /** L = 1/2 sum_o (y_o - s_o)^2, the lectures' c = 1/2. */
  HALF_SQUARED_ERROR,
  /** L = sum_o (y_o - s_o)^2; its mean over examples is the MSE that papers report. */
  SQUARED_ERROR
}
