package org.unroll.analysis;

import java.util.Arrays;

/**
 * Rows of derivatives by all states of a layer at one position, sent back through the layer from position
 * to position: rows times J_t. Kept by state, so that what is diagonal costs as much as a vector, and
 * written in place, so that a long way back allocates nothing.
 */
final class StateRows {

  private final StateJacobians jacobians;
  private final double[][][] rows;
  private final double[][] flat;
  private int count;

  /**
   * Zeros.
   *
   * @param most how many rows there can be; none of them counts yet
   */
  StateRows(StateJacobians jacobians, int most) {
    this.jacobians = jacobians;
    int states = jacobians.states().size();
    rows = new double[states][most][];
    flat = new double[states][];
    for (int i = 0; i < states; i++) {
      for (int n = 0; n < most; n++) {
        rows[i][n] = new double[jacobians.width(i)];
      }
      flat[i] = new double[most * jacobians.width(i)];
    }
  }

  /** d s/d s of one position: the unit matrix. */
  static StateRows unit(StateJacobians jacobians) {
    StateRows unit = new StateRows(jacobians, jacobians.size());
    for (int i = 0, row = 0; i < unit.rows.length; i++) {
      for (int k = 0; k < jacobians.width(i); k++, row++) {
        unit.rows[i][row][k] = 1;
      }
    }
    unit.count = jacobians.size();
    unit.settle();
    return unit;
  }

  /** How many rows count. */
  int count() {
    return count;
  }

  /** From now on so many rows count, the first ones. */
  void count(int first) {
    count = first;
  }

  /** Rows of derivatives by a state, to be added to; {@link #settle} makes it count. */
  double[][] by(int state) {
    return rows[state];
  }

  /** The same numbers as of the last {@link #settle}, one row after another. Not to be modified. */
  double[] flat(int state) {
    return flat[state];
  }

  /** Says that what was added to rows counts. */
  void settle() {
    for (int i = 0; i < rows.length; i++) {
      copy(i, flat[i]);
    }
  }

  /** A fresh copy of the rows by a state as they are, one after another. */
  double[] copy(int state) {
    return copy(state, new double[count * jacobians.width(state)]);
  }

  private double[] copy(int state, double[] to) {
    int width = jacobians.width(state);
    for (int r = 0; r < count; r++) {
      System.arraycopy(rows[state][r], 0, to, r * width, width);
    }
    return to;
  }

  /**
   * From derivatives by the states of a position to those of the position read before it; {@link #settle}
   * makes them count.
   */
  void sendBack(int position) {
    for (int j = 0; j < rows.length; j++) {
      for (int r = 0; r < count; r++) {
        Arrays.fill(rows[j][r], 0);
      }
      for (int i = 0; i < rows.length; i++) {
        Partial block = jacobians.block(position, i, j);
        if (block != null) {
          block.sendBack(flat[i], count, rows[j]);
        }
      }
    }
  }

  /** All states side by side: count rows of S numbers. A fresh copy. */
  double[][] joined() {
    double[][] joined = new double[count][jacobians.size()];
    for (int i = 0, col = 0; i < rows.length; col += jacobians.width(i), i++) {
      for (int r = 0; r < count; r++) {
        System.arraycopy(rows[i][r], 0, joined[r], col, jacobians.width(i));
      }
    }
    return joined;
  }
}
