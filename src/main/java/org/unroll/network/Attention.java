package org.unroll.network;

import org.unroll.cell.Cell;

/**
 * How a decoder looks back at the encoder's states.
 *
 * @param equations the scores and their mixture, from {@code assets/wiring/attention-*.cell}
 * @param beforeStep whether the query is the decoder's state before its step, so that the context is
 *     part of its input (Bahdanau et al. 2015), or after it (Luong et al. 2015)
 * @param units A, length of the comparison in additive scores; any number for the others
 */
public record Attention(Cell equations, boolean beforeStep, int units) {

  /** Prefix of the names of its weights. */
  public static final String LAYER = "att";
}
