package org.unroll.analysis;

import java.util.Arrays;
import org.unroll.expr.Buffer;

/**
 * How far a weight matrix that the states pass can stretch an error.
 *
 * @param weight its name in the cell, such as {@code U_f}
 * @param norm spectral norm
 * @param radius spectral radius
 */
public record WeightGain(String weight, double norm, double radius) {

  /** The gain of the same matrix times a number. */
  public WeightGain times(double factor) {
    return new WeightGain(weight, factor * norm, factor * radius);
  }

  /** The gain of a square matrix. */
  public static WeightGain of(String weight, Buffer matrix) {
    double[][] rows = new double[matrix.rows][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(matrix.data, i * matrix.cols, (i + 1) * matrix.cols);
    }
    Spectrum spectrum = Spectrum.of(rows);
    return new WeightGain(weight, spectrum.norm(), spectrum.radius());
  }
}
