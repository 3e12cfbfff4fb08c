package org.unroll.reference;

import java.util.List;
import org.unroll.network.Loss;
import org.unroll.network.Readout;
import org.unroll.network.Reduction;

/**
 * What a reference case computes.
 *
 * @param topology {@code single} for one layer in one direction
 * @param length T
 * @param batch B
 * @param inputs I, inputs per step
 * @param hidden H
 * @param outputs O
 * @param loss how outputs are scored
 * @param readout where
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 * @param layers the recurrent layers
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
    Reduction overBatch,
    Reduction overTime,
    List<Layer> layers) {

  /** Copies the list so that the record is immutable. */
  public CaseConfig {
    layers = List.copyOf(layers);
  }

  /**
   * A recurrent layer.
   *
   * @param name prefix of its weights and fields
   * @param cell the cell's name in the file
   * @param gates in the order in which stacked weights hold them
   */
  public record Layer(String name, String cell, List<String> gates) {

    /** Copies the list so that the record is immutable. */
    public Layer {
      gates = List.copyOf(gates);
    }
  }

  /** Number of loss terms. */
  public int terms() {
    return readout == Readout.EVERY ? length : 1;
  }
}
