package org.unroll.task;

/**
 * A minibatch of sequences of one length. Owned by whoever asked for it; nobody changes it.
 *
 * @param size B, the number of examples
 * @param inputWidth D, the number of inputs per time step
 * @param inputs T rows of B x D values, {@code inputs[t][example * D + input]}
 * @param decoderInputs what a decoder reads while it is taught, one-hot: n rows of B x V values; no row
 *     where there is no decoder
 * @param targets what the read-out should say
 */
public record Batch(
    int size, int inputWidth, double[][] inputs, double[][] decoderInputs, Targets targets) {

  /** A batch without a decoder. */
  public Batch(int size, int inputWidth, double[][] inputs, Targets targets) {
    this(size, inputWidth, inputs, new double[0][], targets);
  }

  /** T, the number of time steps. */
  public int length() {
    return inputs.length;
  }

  /** n, the number of a decoder's steps; 0 where there is none. */
  public int decoderLength() {
    return decoderInputs.length;
  }
}
