package org.unroll.view.stage;

import java.util.OptionalDouble;

/**
 * A number line that holds 0, 1 and two numbers to compare.
 *
 * @param low left end
 * @param high right end, above low
 */
record Scale(double low, double high) {

  static Scale of(double said, OptionalDouble right) {
    double other = right.orElse(said);
    double low = Math.min(0, Math.min(said, other));
    double high = Math.max(1, Math.max(said, other));
    return Double.isFinite(high - low) ? new Scale(low, high) : new Scale(0, 1);
  }

  /** Where a value stands between two places. */
  double place(double value, double left, double right) {
    double share = Double.isNaN(value) ? 0 : (value - low) / (high - low);
    return left + (right - left) * Math.max(0, Math.min(1, share));
  }
}
