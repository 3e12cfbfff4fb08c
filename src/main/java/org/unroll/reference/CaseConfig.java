package org.unroll.reference;

import java.util.List;
import java.util.Optional;
import org.unroll.network.Ends;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;

/**
 * What a reference case computes.
 *
 * @param topology {@code single}, {@code stacked}, {@code residual}, {@code bidir} or {@code encdec}
 * @param length T
 * @param batch B
 * @param inputs I, inputs per step
 * @param hidden H of every layer
 * @param outputs O
 * @param loss how outputs are scored
 * @param readout where
 * @param ends what a read-out at the end sees of two directions
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 * @param layers the recurrent layers, the lowest first
 * @param decoder how the other sequence is written, where there is one
 */
public record CaseConfig(
    String topology,
    int length,
    int batch,
    int inputs,
    int hidden,
    int outputs,
    Loss loss,
    Readout readout,
    Ends ends,
    Reduction overBatch,
    Reduction overTime,
    List<Layer> layers,
    Optional<Decoder> decoder) {

  /** Copies the list so that the record is immutable. */
  public CaseConfig {
    layers = List.copyOf(layers);
  }

  /**
   * A recurrent layer.
   *
   * @param name prefix of its weights and fields
   * @param cell the cell's name in the file
   * @param inputs length of what it reads at a step
   * @param reversed whether it reads from the end
   * @param gates in the order in which stacked weights hold them
   */
  public record Layer(String name, String cell, int inputs, boolean reversed, List<String> gates) {

    /** Copies the list so that the record is immutable. */
    public Layer {
      gates = List.copyOf(gates);
    }
  }

  /**
   * The second half of an encoder-decoder.
   *
   * @param length T of the decoder
   * @param start the symbol it reads first
   * @param attention how it looks back, if it does
   */
  public record Decoder(int length, int start, Optional<LookBack> attention) {}

  /**
   * Attention.
   *
   * @param score name of the score in the file
   * @param beforeStep whether the query is the state before the step
   * @param units A of additive scores; 1 for others
   * @param sharpness beta of cosine scores; 1 for others
   */
  public record LookBack(String score, boolean beforeStep, int units, double sharpness) {}

  /** Number of loss terms. */
  public int terms() {
    return readout == Readout.EVERY ? decoder.map(Decoder::length).orElse(length) : 1;
  }
}
