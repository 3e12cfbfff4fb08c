package org.unroll.lab.gradient;

/** What differs between the networks that are laid side by side. */
public enum Contrast {
  /** RNN, GRU and LSTM. */
  CELLS,
  /** LSTMs whose forget gates start with bias 0, 1 and 3. */
  FORGET_BIAS,
  /** One RNN without and with clipping. */
  CLIPPING,
  /** RNNs whose matrix has the spectral radius 0.9, 1.0 and 1.1. */
  RADIUS
}
