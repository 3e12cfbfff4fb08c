package org.unroll.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Carries the gradients of several loss terms back through a layer, side by side, one row each:
 *
 * <pre>dL_n/d s_k = dL_n/d s_{k+1} J_{k+1} + a_{n,k}</pre>
 *
 * <p>Stands at one position at a time, first at the one that the layer reads last. A row joins at its
 * term's step.
 */
final class TermSweep {

  private final StateJacobians jacobians;
  private final int[] stepsOfTerms;
  private final Arrivals arrivals;
  private final int[] wanted;
  private final List<Integer> terms = new ArrayList<>();
  private final StateRows rows;
  private final double[][] totals;
  private int position;

  /** What arrives at a layer's output from above: a. */
  interface Arrivals {

    /** dL_n/dh by the ways that leave the layer at this position; null where there are none. */
    double[] at(int position, int term);
  }

  /**
   * A sweep that stands at the layer's last position.
   *
   * @param stepsOfTerms the positions at which terms attach
   * @param wanted the terms to carry
   */
  TermSweep(StateJacobians jacobians, int[] stepsOfTerms, Arrivals arrivals, int... wanted) {
    this.jacobians = jacobians;
    this.stepsOfTerms = stepsOfTerms;
    this.arrivals = arrivals;
    this.wanted = wanted;
    rows = new StateRows(jacobians, wanted.length);
    totals = new double[jacobians.states().size()][];
    position = jacobians.last();
    join();
  }

  /** Whether it stands at a position, and has not left the sequence yet. */
  boolean isInside() {
    return position >= 0;
  }

  /** Where it stands. */
  int position() {
    return position;
  }

  /** How many terms have joined. */
  int count() {
    return terms.size();
  }

  /** The term of a row. */
  int term(int row) {
    return terms.get(row);
  }

  /**
   * dL_n/d(state i) here, the states of the step taken as independent: one row of H numbers per term,
   * one after another. Valid until the next step; not to be modified.
   */
  double[] independent(int i) {
    return rows.flat(i);
  }

  /**
   * The same with the ways through other states of the step: dL/dc reaches the loss by h, too. Valid
   * until the next step; not to be modified.
   */
  double[] total(int i) {
    if (totals[i] == null) {
      totals[i] = rows.flat(i);
      for (int other = 0; other < totals.length; other++) {
        Partial way = jacobians.within(position, other, i);
        if (other != i && way != null) {
          way.sendBack(rows.flat(other), count(), rows.by(i));
          totals[i] = rows.copy(i);
        }
      }
    }
    return totals[i];
  }

  /** Goes to the position that the layer reads before this one. */
  void goBack() {
    rows.sendBack(position);
    position = jacobians.before(position);
    if (isInside()) {
      join();
    }
  }

  private void join() {
    for (int n : wanted) {
      if (stepsOfTerms[n] == position) {
        terms.add(n);
      }
    }
    rows.count(count());
    for (int r = 0; r < count(); r++) {
      double[] arriving = arrivals.at(position, term(r));
      double[] row = rows.by(0)[r];
      for (int k = 0; arriving != null && k < arriving.length; k++) {
        row[k] += arriving[k];
      }
    }
    rows.settle();
    Arrays.fill(totals, null);
  }
}
