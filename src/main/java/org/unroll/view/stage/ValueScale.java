package org.unroll.view.stage;

import java.util.Arrays;
import java.util.List;
import org.unroll.engine.Trace;

/** Where the scale of values ends: at a round number that holds nearly all of them. */
public final class ValueScale {

  private static final double SHARE_IN_RANGE = 0.95;
  private static final double QUARTER = 0.25;
  private static final double[] STEPS = {0.5, 1, 2};

  private ValueScale() {}

  /** The first of 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100 ... that holds nearly all sizes. */
  public static double round(double[] numbers) {
    int finite = within(numbers, Double.MAX_VALUE);
    if (finite == 0) {
      return 1;
    }
    // So many of them are not larger than the number at this share of their order.
    int wanted = (int) (SHARE_IN_RANGE * (finite - 1)) + 1;
    double scale = QUARTER;
    for (int k = 0; within(numbers, scale) < wanted; k++) {
      scale = STEPS[k % STEPS.length] * Math.pow(10, Math.floorDiv(k, STEPS.length));
    }
    return scale;
  }

  /** Where the scale ends that all values of some symbols share, at all steps of a trace. */
  public static double of(Trace trace, List<String> symbols) {
    int length = trace.length();
    double[][] rows = new double[symbols.size() * length][];
    for (int k = 0; k < rows.length; k++) {
      rows[k] = trace.value(symbols.get(k / length), k % length);
    }
    return round(Arrays.stream(rows).flatMapToDouble(Arrays::stream).toArray());
  }

  private static int within(double[] numbers, double scale) {
    int count = 0;
    for (double number : numbers) {
      count += Math.abs(number) <= scale ? 1 : 0;
    }
    return count;
  }
}
