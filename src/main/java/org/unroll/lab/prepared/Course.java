package org.unroll.lab.prepared;

/**
 * How one run went, as far as it has come. Immutable by contract: nobody writes to the arrays.
 *
 * @param x updates so far, or steps back
 * @param y what is looked at there
 * @param weights how many numbers were learnt
 * @param guessing what guessing scores; not-a-number where nobody can guess
 * @param ended whether nothing more will come
 * @param diverged whether it ended because a number left the finite range
 */
record Course(
    double[] x, double[] y, int weights, double guessing, boolean ended, boolean diverged) {

  /** The last number. */
  double last() {
    return y[y.length - 1];
  }
}
