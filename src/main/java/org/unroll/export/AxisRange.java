package org.unroll.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The stretch of an axis that a chart shows, in positions of its {@link Scale}: values on a linear
 * axis, exponents on a logarithmic one.
 *
 * @param lower left or bottom end, finite
 * @param upper right or top end, finite and above lower
 */
public record AxisRange(double lower, double upper) {

  /** How far below every true value a 0 is drawn on a logarithmic axis, as a part of the range. */
  private static final double ZERO_ROOM = 0.05;

  /** Powers of ten above and below the levels of a chart that has no points yet. */
  private static final double ROOM_AROUND_LEVELS = 2;

  /** How many times the usual a value may be and still widen a linear axis. */
  private static final double RUNAWAY = 10;

  /** Writes a negative zero as zero, so that equal ranges are equal. */
  public AxisRange {
    lower += 0.0;
    upper += 0.0;
  }

  /** From the smallest to the largest x, or half a place around names; 0 to 1 for a chart without points. */
  static AxisRange ofX(ChartSpec spec) {
    if (spec.x().hasNames()) {
      return new AxisRange(0.5, spec.x().names().size() + 0.5);
    }
    double lower = Double.POSITIVE_INFINITY;
    double upper = Double.NEGATIVE_INFINITY;
    for (Series series : spec.series()) {
      if (series.size() > 0) {
        lower = Math.min(lower, series.x()[0]);
        upper = Math.max(upper, series.x()[series.size() - 1]);
      }
    }
    return lower <= upper ? wide(lower, upper) : new AxisRange(0, 1);
  }

  /**
   * A range that holds every value that has a place. Linear: 0 belongs to it, so that heights can be
   * compared; where there is a level to compare with, what runs away beyond ten times that level and
   * every start is left out, or one divergence would flatten all else. Logarithmic: whole powers of ten, with room below if a 0 must be drawn,
   * and around the levels while there are no points.
   */
  static AxisRange ofY(ChartSpec spec) {
    List<Double> positions = positions(spec);
    if (spec.y().scale() == Scale.LINEAR) {
      double lower = Math.min(0, min(positions, 0));
      double upper = Math.max(hasPoints(spec) ? 0 : 1, max(positions, 1));
      return wide(lower, Math.min(upper, limit(spec)));
    }
    double around = hasPoints(spec) ? 0 : ROOM_AROUND_LEVELS;
    double floor = Math.floor(min(positions, -1)) - around;
    AxisRange whole = wide(floor, Math.ceil(max(positions, floor + 1)) + around);
    double below = spec.hasZeroOnLogAxis() ? Math.ceil(whole.length() * ZERO_ROOM) : 0;
    return new AxisRange(whole.lower - below, whole.upper);
  }

  private static boolean hasPoints(ChartSpec spec) {
    return spec.series().stream().anyMatch(s -> Arrays.stream(s.y()).anyMatch(Double::isFinite));
  }

  /** Whether a value of a chart is drawn at the upper end because its place would be above. */
  static boolean leavesOut(ChartSpec spec) {
    return max(positions(spec), 0) > ofY(spec).upper;
  }

  private static double limit(ChartSpec spec) {
    double usual = spec.references().stream().mapToDouble(ReferenceLine::value).max().orElse(0);
    for (Series series : spec.series()) {
      usual = series.size() > 0 && series.y()[0] > usual ? series.y()[0] : usual;
    }
    return spec.references().isEmpty() || !(usual > 0) || Double.isInfinite(usual)
        ? Double.POSITIVE_INFINITY
        : RUNAWAY * usual;
  }

  /**
   * Where a position is drawn: zeros of a logarithmic axis at the lower end, what ran away at the upper
   * end, NaN nowhere.
   */
  double clamp(double position) {
    return position < lower ? lower : Math.min(position, upper);
  }

  /** Width of the range, positive. */
  double length() {
    return upper - lower;
  }

  private static AxisRange wide(double lower, double upper) {
    return upper > lower ? new AxisRange(lower, upper) : new AxisRange(lower, lower + 1);
  }

  private static List<Double> positions(ChartSpec spec) {
    ToDoubleFunction<Double> position = v -> spec.y().scale().position(v);
    List<Double> found = new ArrayList<>();
    for (Series series : spec.series()) {
      for (double y : series.y()) {
        found.add(position.applyAsDouble(y));
      }
      series.spread().ifPresent(spread -> addAll(spread, position, found));
    }
    spec.references().forEach(line -> found.add(position.applyAsDouble(line.value())));
    found.removeIf(p -> !Double.isFinite(p));
    return found;
  }

  private static void addAll(Spread spread, ToDoubleFunction<Double> position, List<Double> found) {
    for (int i = 0; i < spread.lower().length; i++) {
      found.add(position.applyAsDouble(spread.lower()[i]));
      found.add(position.applyAsDouble(spread.upper()[i]));
    }
  }

  private static double min(List<Double> numbers, double whenEmpty) {
    return numbers.stream().mapToDouble(n -> n).min().orElse(whenEmpty);
  }

  private static double max(List<Double> numbers, double whenEmpty) {
    return numbers.stream().mapToDouble(n -> n).max().orElse(whenEmpty);
  }
}
