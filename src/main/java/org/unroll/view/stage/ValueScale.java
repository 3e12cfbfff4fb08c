package org.unroll.view.stage;

import java.util.Arrays;

/** Where the scale of values ends: at a round number that holds nearly all of them. */
public final class ValueScale {

  private static final double SHARE_IN_RANGE = 0.95;
  private static final double[] SMALL = {0.25, 0.5, 1, 2, 5};

  private ValueScale() {}

  /** The first of 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100 ... that holds nearly all sizes. */
  public static double round(double[] numbers) {
    double[] sizes =
        Arrays.stream(numbers).map(Math::abs).filter(Double::isFinite).sorted().toArray();
    double bulk = sizes.length == 0 ? 1 : sizes[(int) (SHARE_IN_RANGE * (sizes.length - 1))];
    for (double scale : SMALL) {
      if (bulk <= scale) {
        return scale;
      }
    }
    double tens = Math.pow(10, Math.floor(Math.log10(bulk)));
    return bulk <= tens
        ? tens
        : bulk <= 2 * tens ? 2 * tens : bulk <= 5 * tens ? 5 * tens : 10 * tens;
  }
}
