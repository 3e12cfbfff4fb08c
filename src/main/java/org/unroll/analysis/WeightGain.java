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

  /** The gain of a square matrix. */
  static WeightGain of(String weight, Buffer matrix) {
    double[][] rows = new double[matrix.rows][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = Arrays.copyOfRange(matrix.data, i * matrix.cols, (i + 1) * matrix.cols);
    }
    Spectrum spectrum = Spectrum.of(rows);
    return new WeightGain(weight, spectrum.norm(), spectrum.radius());
  }
}
