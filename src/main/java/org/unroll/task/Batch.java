package org.unroll.task;

/**
 * A minibatch of sequences of one length. Owned by whoever asked for it; nobody changes it.
 *
 * @param size B, the number of examples
 * @param inputWidth D, the number of inputs per time step
 * @param inputs T rows of B x D values, {@code inputs[t][example * D + input]}
 * @param targets what the read-out should say
 */
public record Batch(int size, int inputWidth, double[][] inputs, Targets targets) {

  /** T, the number of time steps. */
  public int length() {
    return inputs.length;
  }
}
