package org.unroll.lab.system.lookup;

import java.util.OptionalInt;

/**
 * A sentence as a bag reads it, with every number of both passes. Immutable by contract: nobody writes
 * to the arrays.
 *
 * @param words by number
 * @param rows what the table hands on for each word: D numbers
 * @param shares what each word adds to dL/dT: V rows of D numbers
 * @param counts how often each word of the vocabulary occurs: the sum of the one-hot vectors
 * @param sum of the rows
 * @param gradient dL/dT: V rows of D numbers
 * @param probabilities of the classes
 * @param right the right class; empty where there is none, and then no gradient
 */
public record Reading(
    int[] words,
    double[][] rows,
    double[][][] shares,
    int[] counts,
    double[] sum,
    double[][] gradient,
    double[] probabilities,
    OptionalInt right) {

  /** The class that is found most likely; the first of equals. */
  public int answer() {
    return probabilities[1] > probabilities[0] ? 1 : 0;
  }

  /** Whether the most likely class is the right one. */
  public boolean isRight() {
    return right.isPresent() && right.getAsInt() == answer();
  }
}
