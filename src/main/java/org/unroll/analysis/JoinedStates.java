package org.unroll.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * All states of a layer's cell one after another, such as h and c: where each stands in vectors and
 * matrices over all of them.
 *
 * @param layer name of the layer
 * @param names of the states, in the cell's order
 * @param widths H of each
 */
record JoinedStates(String layer, List<String> names, int[] widths) {

  /** S, the number of numbers in all states together. */
  int size() {
    return sum(widths.length);
  }

  private int sum(int first) {
    int sum = 0;
    for (int i = 0; i < first; i++) {
      sum += widths[i];
    }
    return sum;
  }

  /**
   * Place of a state in the cell's order.
   *
   * @throws IllegalArgumentException if there is none of this name
   */
  int index(String state) {
    int index = names.indexOf(state);
    if (index < 0) {
      throw new IllegalArgumentException(
          "layer " + layer + " has no state " + state + "; it has " + names);
    }
    return index;
  }

  /** H of a state. */
  int width(String state) {
    return widths[index(state)];
  }

  private int start(String state) {
    return sum(index(state));
  }

  /** The block d(state)/d(of) of a matrix over all states. A fresh copy. */
  double[][] block(double[][] joint, String state, String of) {
    int from = start(of);
    double[][] block = new double[width(state)][];
    for (int i = 0; i < block.length; i++) {
      block[i] = Arrays.copyOfRange(joint[start(state) + i], from, from + width(of));
    }
    return block;
  }

  /** The rows of a state. The rows themselves, not copies. */
  double[][] rowsOf(String state, double[][] joint) {
    return Arrays.copyOfRange(joint, start(state), start(state) + width(state));
  }
}
