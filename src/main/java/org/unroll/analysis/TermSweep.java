package org.unroll.analysis;

import java.util.Arrays;

/**
 * Carries the gradients of several loss terms back through a layer, side by side:
 *
 * <pre>dL_n/d s_k = dL_n/d s_{k+1} J_{k+1} + a_{n,k}</pre>
 *
 * <p>Stands at one position at a time, first at the one that the layer reads last. A term joins at its
 * step. Gradients come by unit: an array for each, with one number for each term that has joined.
 */
final class TermSweep {

  private final StateJacobians jacobians;
  private final int[] stepsOfTerms;
  private final Arrivals arrivals;
  private final int[] wanted;
  private final int[] terms;
  private final StateErrors errors;
  private final double[][][] totals;
  private final boolean[] isTotal;
  private int count;
  private int position;

  /** What arrives at a layer's output from above: a. */
  interface Arrivals {

    /**
     * Adds dL_n/dh by the ways that leave the layer at this position.
     *
     * @param terms n, of which the first {@code count} have joined, the last {@code fresh} of them here
     * @param out by unit, a number for each n. Modified.
     */
    void addTo(int position, int[] terms, int count, int fresh, double[][] out);
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
    terms = new int[wanted.length];
    errors = new StateErrors(jacobians, wanted.length);
    totals = new double[jacobians.states().size()][][];
    isTotal = new boolean[totals.length];
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
    return count;
  }

  /** The term at a place in the arrays. */
  int term(int place) {
    return terms[place];
  }

  /**
   * dL_n/d(state i) here, the states of the step taken as independent. Valid until the next step; not to
   * be modified.
   */
  double[][] independent(int i) {
    return errors.by(i);
  }

  /**
   * The same with the ways through other states of the step: dL/dc reaches the loss by h, too. Valid
   * until the next step; not to be modified.
   */
  double[][] total(int i) {
    boolean alone = true;
    for (int other = 0; other < totals.length; other++) {
      alone &= other == i || jacobians.within(position, other, i) == null;
    }
    if (alone) {
      return errors.by(i);
    }
    if (!isTotal[i]) {
      measureTotal(i);
    }
    return totals[i];
  }

  private void measureTotal(int i) {
    double[][] own = errors.by(i);
    if (totals[i] == null) {
      totals[i] = new double[own.length][wanted.length];
    }
    for (int k = 0; k < own.length; k++) {
      System.arraycopy(own[k], 0, totals[i][k], 0, count);
    }
    for (int other = 0; other < totals.length; other++) {
      Partial way = jacobians.within(position, other, i);
      if (other != i && way != null) {
        way.sendBack(errors.by(other), count, totals[i]);
      }
    }
    isTotal[i] = true;
  }

  /** Goes to the position that the layer reads before this one. */
  void goBack() {
    errors.sendBack(position);
    position = jacobians.before(position);
    if (isInside()) {
      join();
    }
  }

  private void join() {
    int before = count;
    for (int n : wanted) {
      if (stepsOfTerms[n] == position) {
        terms[count++] = n;
      }
    }
    errors.count(count);
    arrivals.addTo(position, terms, count, count - before, errors.by(0));
    Arrays.fill(isTotal, false);
  }
}
