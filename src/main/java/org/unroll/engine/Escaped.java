package org.unroll.engine;

/**
 * The first quantity of an update that left the range of finite numbers, in the order in which they
 * are computed.
 *
 * @param kind in which pass
 * @param layer such as {@code l0}, or {@code out} for the read-out; empty for {@link Kind#TOTAL}
 * @param step time step counted from 0; -1 for what belongs to no single step
 * @param name of the equation or weight, such as {@code c}; empty for {@link Kind#TOTAL}
 * @param number infinite or not a number
 */
public record Escaped(Kind kind, String layer, int step, String name, double number) {

  /** Where in an update a number can get lost. */
  public enum Kind {
    /** A weight, before the forward pass: the update before was too large. */
    WEIGHT,
    /** The result of an equation. */
    VALUE,
    /** A term inside an equation whose result is finite, such as what a tanh is applied to. */
    TERM,
    /** dL/d(result of an equation). */
    GRADIENT,
    /** dL/d(weight): a sum over steps, each of which is finite. */
    WEIGHT_GRADIENT,
    /** The sum of losses, or the length of the gradient, all parts of which are finite. */
    TOTAL
  }
}
