package org.unroll.engine;

import java.util.List;

/**
 * One backward pass that carries every loss term by itself. The example is copied once for each term,
 * copy n is seeded at term n alone, and since a backward pass treats its rows independently, row n of
 * any gradient is then that term's share of it. Works for every network, attention included.
 */
public final class TermFan {

  private final Program original;
  private final Weights weights;
  private final Program copies;

  /**
   * A fan over a program; may be opened again and again. Not safe for use by several threads.
   *
   * @param program Not modified, now or later.
   */
  public TermFan(Program program) {
    this.original = program;
    this.weights = Networks.weights(program.network());
    this.copies = program.sibling(weights, program.terms());
  }

  /**
   * dL_n/d(everything) for all terms n of one example, each multiplied by {@link
   * Program#shareOfTerm}, so that the rows add up to what {@link Program#backward} gives.
   *
   * @param example of the program, which must have run forward
   * @return a program whose gradients have one row for each loss term. Overwritten by the next call.
   */
  public Program open(int example) {
    for (int i = 0; i < weights.size(); i++) {
      double[] from = original.weights().at(i).value().data;
      System.arraycopy(from, 0, weights.at(i).value().data, 0, from.length);
    }
    List<Frame> frames = copies.frames();
    for (int i = 0; i < frames.size(); i++) {
      frames.get(i).repeat(original.frames().get(i), example);
    }
    copies.forward();
    copies.backwardByRow(original.shareOfTerm());
    return copies;
  }
}
