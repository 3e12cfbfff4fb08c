package org.unroll.expr;

/**
 * Numbers in row-major order. A vector per example is B x n, one row per example; a weight matrix is
 * R x C; a weight vector is 1 x n; a memory is (J B) x n, slot after slot.
 *
 * <p>Whoever creates a buffer owns it; kernels say which they change.
 */
public final class Buffer {

  /** The numbers, starting at index 0. */
  public final double[] data;

  /** Number of rows. */
  public final int rows;

  /** Number of columns. */
  public final int cols;

  /** A buffer of zeros. */
  public Buffer(int rows, int cols) {
    this(new double[rows * cols], rows, cols);
  }

  /** A buffer over existing numbers, which are not copied. */
  public Buffer(double[] data, int rows, int cols) {
    if (data.length != rows * cols) {
      throw new IllegalArgumentException(data.length + " numbers cannot be " + rows + " x " + cols);
    }
    this.data = data;
    this.rows = rows;
    this.cols = cols;
  }

  @Override
  public String toString() {
    return rows + " x " + cols;
  }
}
