package org.unroll.analysis;

/**
 * A derivative found in two ways that know nothing of each other: by the backward pass, and by moving
 * the number a little up and down and looking at the loss, as one would by hand.
 *
 * @param name of the number, such as {@code l0.U_f[1][2]}
 * @param value v, where the derivative is taken
 * @param above v + h, up to rounding
 * @param below v - h, up to rounding
 * @param lossAbove L at {@code above}
 * @param lossBelow L at {@code below}
 * @param analytic dL/dv by the backward pass
 */
public record CheckedNumber(
    String name,
    double value,
    double above,
    double below,
    double lossAbove,
    double lossBelow,
    double analytic) {

  /** Differences of losses are good to about this part of the derivative. */
  private static final double RELATIVE = 1e-6;

  /** What rounding of a loss near 1 leaves of a difference quotient. */
  private static final double ABSOLUTE = 1e-8;

  /** (L(above) - L(below)) / (above - below): the central difference. */
  public double numeric() {
    return (lossAbove - lossBelow) / (above - below);
  }

  /** |analytic - numeric| as a part of the larger of the two; 0 if both are 0. */
  public double relativeError() {
    double larger = Math.max(Math.abs(analytic), Math.abs(numeric()));
    return larger == 0 ? 0 : Math.abs(analytic - numeric()) / larger;
  }

  /** Whether the two derivatives are equal as far as differences of rounded losses can tell. */
  public boolean agrees() {
    double larger = Math.max(Math.abs(analytic), Math.abs(numeric()));
    double loss = Math.max(1, Math.max(Math.abs(lossAbove), Math.abs(lossBelow)));
    return Math.abs(analytic - numeric()) <= RELATIVE * larger + ABSOLUTE * loss;
  }
}
