package org.unroll.lab;

/**
 * Points of a line, thinned so that a night of training still fits. Immutable by contract: nobody
 * writes to the arrays.
 *
 * @param x increasing
 * @param y as many as x
 */
public record Curve(double[] x, double[] y) {}
