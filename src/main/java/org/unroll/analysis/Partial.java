package org.unroll.analysis;

/**
 * The derivative of one vector by another within a time step. Element-wise operators keep a derivative
 * diagonal, only a matrix product fills it; so most of a Jacobian costs as much as a vector.
 *
 * <p>Immutable: the arrays belong to the block.
 */
sealed interface Partial permits Diagonal, Dense, ScaledWeights {

  /** This times a diagonal matrix: one step further back through an element-wise operator. */
  Partial timesDiagonal(double[] slopes);

  /** This times a matrix, given by its rows: one step further back through a product. */
  Partial timesRows(double[][] w);

  /** The sum of two derivatives of the same vector by the same vector. */
  Partial plus(Partial other);

  /**
   * Sends errors back: out += g times this, for several g side by side.
   *
   * @param g for each number of the result an array of {@code count} errors. Not modified.
   * @param out for each number by which this is the derivative an array of as many. Modified.
   */
  void sendBack(double[][] g, int count, double[][] out);

  /**
   * Carries rows on: out += this times rows.
   *
   * @param rows as many as this has columns, of any width. Not modified.
   * @param out as many as this has rows. Modified.
   */
  void carryOn(double[][] rows, double[][] out);

  /** All numbers, row by row. A dense block's own rows, which must not be written to. */
  double[][] toRows();

  /** Writes all numbers into a larger matrix of zeros, from a row and a column on. */
  default void writeInto(double[][] matrix, int row, int col) {
    double[][] rows = toRows();
    for (int k = 0; k < rows.length; k++) {
      System.arraycopy(rows[k], 0, matrix[row + k], col, rows[k].length);
    }
  }

  /** The same derivative with everything computed that was put off: to be asked many times. */
  default Partial settled() {
    return this;
  }

  /** The derivative of a vector of n numbers by itself. */
  static Partial identity(int n) {
    return new Diagonal(Rows.ones(n));
  }
}
