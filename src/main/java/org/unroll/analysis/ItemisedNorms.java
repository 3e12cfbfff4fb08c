package org.unroll.analysis;

/**
 * The gradient of one state at every step, itemised by the loss term it comes from. Norms are Euclidean,
 * over the units of one example, and include the weight of a term in the total loss. Arrays are not to
 * be written to.
 *
 * @param layer name of the layer
 * @param state such as {@code h} or {@code c}
 * @param stepsOfTerms the step at which each term attaches
 * @param byTerm ||dL_n/d(state_k)|| in row n, column k; 0 where no way leads from the term to the state
 * @param total ||dL/d(state_k)||, the norm of the sum over the terms
 */
public record ItemisedNorms(
    String layer, String state, int[] stepsOfTerms, double[][] byTerm, double[] total) {}
