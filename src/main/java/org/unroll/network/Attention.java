package org.unroll.network;

import org.unroll.cell.Cell;

/**
 * How a decoder looks back at the encoder's states.
 *
 * @param equations the scores and their mixture, from {@code assets/wiring/attention-*.cell}
 * @param beforeStep whether the query is the decoder's state before its step, so that the context is
 *     part of its input (Bahdanau et al. 2015), or after it (Luong et al. 2015)
 * @param units A, length of the comparison in additive scores; any number for the others
 * @param sharpness what the equations call {@code beta}, a fixed factor of cosine scores; any number
 *     for the others
 */
public record Attention(Cell equations, boolean beforeStep, int units, double sharpness) {

  /** Prefix of the names of its weights. */
  public static final String LAYER = "att";

  /** Name of the input that holds the sharpness, where the equations have one. */
  public static final String SHARPNESS = "beta";

  /** Whether the equations ask for the sharpness. */
  public boolean isSharpened() {
    return equations.inputs().stream().anyMatch(port -> port.name().equals(SHARPNESS));
  }
}
