package org.unroll.lab.system.deep;

/**
 * One layer's numbers for one example, in the letters of the lecture: z = w x + b, F = f(z). Immutable
 * by contract: nobody writes to the arrays.
 *
 * @param inputs what it reads, a of the layer below
 * @param weights w, row by row: row j holds what unit j multiplies its inputs with
 * @param biases b
 * @param z net inputs
 * @param f f(z)
 * @param a what it hands on: f(z), or what its link makes of f(z) and its inputs
 * @param error dJ/dF, what comes back to f(z)
 * @param delta dJ/dz, the error of the layer
 */
public record LayerNumbers(
    double[] inputs,
    double[] weights,
    double[] biases,
    double[] z,
    double[] f,
    double[] a,
    double[] error,
    double[] delta) {

  /** Number of units. */
  public int units() {
    return z.length;
  }

  /** w from input k to unit j. */
  public double weight(int j, int k) {
    return weights[j * inputs.length + k];
  }
}
