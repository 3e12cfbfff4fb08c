package org.unroll.engine;

import org.unroll.expr.Symbol;

/**
 * A use of a layer's result outside its own step: from there an error comes back to it. The gradient
 * that arrives is the factor times H numbers of dL/d(port), as far as this user adds to it.
 *
 * @param user what uses it: a layer's name, a joint's such as {@code att}, or that of the read-out
 * @param step of the user: the position of its sequence; of attention's memory the slot, whose error
 *     comes from all of the decoder's steps
 * @param port what the result is called in the user's equations, such as {@code x} or {@code h[t-1]}
 * @param from place among the port's numbers at which the result's begin, counted from 0
 * @param factor 1, or 1/n where the user sees the mean of n steps
 */
public record Inflow(String user, int step, Symbol port, int from, double factor) {

  /** The same use through something that hands the port's numbers on. */
  Inflow through(int places, double times) {
    return new Inflow(user, step, port, from + places, factor * times);
  }
}
