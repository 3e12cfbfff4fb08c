package org.unroll.lab;

/**
 * How much of the last loss term reaches a layer.
 *
 * @param layer its name, such as {@code l0}
 * @param norms ||dL/dh_k|| at the positions of its sequence, L being the last loss term
 */
public record LayerNorms(String layer, double[] norms) {}
