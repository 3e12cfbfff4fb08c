package org.unroll.lab.system.window;

import org.unroll.lab.Curve;
import org.unroll.network.Stack;

/**
 * One of the forecasters. Immutable by contract: nobody writes to the arrays.
 *
 * @param kind which
 * @param network what is computed
 * @param numbers how many weights it has
 * @param ahead held-back error one step ahead, by update; a single point where it is fitted at once
 * @param free held-back error running free, by update
 * @param said of the series that is shown, one step ahead, by step
 * @param saidFree of the same series, running free
 * @param weights w_0 to w_K of an autoregressive model, else none
 */
public record ForecastLane(
    ForecastKind kind,
    Stack network,
    long numbers,
    Curve ahead,
    Curve free,
    double[] said,
    double[] saidFree,
    double[] weights) {

  /** One of the two curves. */
  public Curve curve(boolean runsFree) {
    return runsFree ? free : ahead;
  }

  /** The newest error. */
  public double error(boolean runsFree) {
    Curve curve = curve(runsFree);
    return curve.y()[curve.size() - 1];
  }

  /** What it says of the series that is shown. */
  public double[] said(boolean runsFree) {
    return runsFree ? saidFree : said;
  }
}
