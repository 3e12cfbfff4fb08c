package org.unroll.lab.gradient;

/**
 * What is looked at closely.
 *
 * @param variant index of the network
 * @param step k, counted from 0
 */
public record Focus(int variant, int step) {

  /** The nearest that exists. */
  Focus within(int variants, int length) {
    return new Focus(
        Math.max(0, Math.min(variants - 1, variant)), Math.max(0, Math.min(length - 1, step)));
  }
}
