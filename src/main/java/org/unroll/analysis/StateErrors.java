package org.unroll.analysis;

import java.util.Arrays;

/**
 * Derivatives of several numbers by all states of a layer at one position, sent back through the layer
 * from position to position:
 *
 * <pre>dL_n/d s_{t-1} = dL_n/d s_t J_t      for all n side by side</pre>
 *
 * <p>Each unit has an array with one number for each n. So the innermost loops are as long as there are
 * numbers to derive, whatever the size of the cell, and what is diagonal costs as much as a vector.
 * Written in place, so that a long way back allocates nothing.
 */
final class StateErrors {

  private final StateJacobians jacobians;
  private double[][][] here;
  private double[][][] spare;
  private int count;

  /**
   * Zeros.
   *
   * @param most how many n there can be; none of them counts yet
   */
  StateErrors(StateJacobians jacobians, int most) {
    this.jacobians = jacobians;
    here = zeros(most);
    spare = zeros(most);
  }

  private double[][][] zeros(int most) {
    double[][][] zeros = new double[jacobians.states().size()][][];
    for (int i = 0; i < zeros.length; i++) {
      zeros[i] = new double[jacobians.width(i)][most];
    }
    return zeros;
  }

  /** d s/d s of one position: the unit matrix. */
  static StateErrors unit(StateJacobians jacobians) {
    StateErrors unit = new StateErrors(jacobians, jacobians.size());
    unit.count = jacobians.size();
    int n = 0;
    for (double[][] state : unit.here) {
      for (double[] errors : state) {
        errors[n++] = 1;
      }
    }
    return unit;
  }

  /** From now on so many n count, the first ones. */
  void count(int first) {
    count = first;
  }

  /** Derivatives by a state: an array for each unit. Live: may be added to, until they are sent back. */
  double[][] by(int state) {
    return here[state];
  }

  /** From derivatives by the states of a position to those of the position read before it. */
  void sendBack(int position) {
    for (int j = 0; j < spare.length; j++) {
      for (double[] errors : spare[j]) {
        Arrays.fill(errors, 0, count, 0);
      }
      for (int i = 0; i < here.length; i++) {
        Partial block = jacobians.block(position, i, j);
        if (block != null) {
          block.sendBack(here[i], count, spare[j]);
        }
      }
    }
    double[][][] sent = spare;
    spare = here;
    here = sent;
  }

  /** A row of S numbers for each n, all states side by side. A fresh copy. */
  double[][] joined() {
    double[][] joined = new double[count][jacobians.size()];
    int col = 0;
    for (double[][] state : here) {
      for (double[] errors : state) {
        for (int n = 0; n < count; n++) {
          joined[n][col] = errors[n];
        }
        col++;
      }
    }
    return joined;
  }
}
