package org.unroll.network;

import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.expr.Dim;

/**
 * One recurrent layer with a linear read-out, unrolled over time with the same weights at every step.
 *
 * @param cell the equations of one time step
 * @param head the read-out and its loss, from {@code assets/heads}
 * @param inputs D
 * @param hidden H
 * @param outputs O
 * @param readout where the loss attaches
 * @param overBatch how the examples' losses become the loss of a term
 * @param overTime how the terms become the loss
 */
public record Network(
    Cell cell,
    Cell head,
    int inputs,
    int hidden,
    int outputs,
    Readout readout,
    Reduction overBatch,
    Reduction overTime) {

  /** Prefix of the names of the layer's weights. */
  public static final String LAYER = "l0";

  /** Prefix of the names of the read-out's weights. */
  public static final String HEAD = "out";

  /** Length F of the vector that the read-out sees; set in the head's text as {@code h[F]}. */
  public static final Dim FEATURES = new Dim("F");

  /** Sizes by letter. */
  public Map<Dim, Integer> dims() {
    return Map.of(Dim.INPUT, inputs, Dim.HIDDEN, hidden, Dim.OUTPUT, outputs, FEATURES, hidden);
  }

  /** Number of loss terms for sequences of this length. */
  public int terms(int length) {
    return readout == Readout.EVERY ? length : 1;
  }
}
