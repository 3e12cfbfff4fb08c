package org.unroll.export;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberTickUnit;
import org.unroll.text.Numbers;

/**
 * Where an axis has numbers: round ones, few enough to read, and on a vertical axis at both ends.
 *
 * @param range what the axis shows
 * @param step from one tick to the next, in positions of the scale
 * @param text how the number at a position is written
 */
record Ticks(AxisRange range, double step, DoubleFunction<String> text) {

  private static final int[] POWERS = {1, 2, 4, 5, 10, 20, 25, 50, 100, 200};
  private static final double SLACK = 1e-9;
  private static final double LEAST = 1e-9;

  /** From a round step to the next smaller one is a factor of 2 or 2.5. */
  private static final double FINER = 2.5;

  /** Ticks of the horizontal axis, at names or at whole numbers if all x are whole; the range stays. */
  static Ticks horizontal(ChartSpec spec, int most) {
    AxisRange range = AxisRange.ofX(spec);
    if (spec.x().hasNames()) {
      return new Ticks(range, 1, place -> spec.x().names().get((int) Math.round(place) - 1));
    }
    boolean whole =
        spec.series().stream()
            .flatMapToDouble(s -> Arrays.stream(s.x()))
            .allMatch(x -> x == Math.rint(x));
    double step = decimalStep(range.length(), most);
    while (step > LEAST && count(range, step) < 2) {
      step = decimalStep(range.length(), (int) Math.ceil(FINER * range.length() / step));
    }
    double wholeStep = whole ? Math.max(1, step) : step;
    return new Ticks(range, wholeStep, decimal(wholeStep));
  }

  /** How many multiples of a step lie in a range. */
  private static long count(AxisRange range, double step) {
    long first = (long) Math.ceil(range.lower() / step - SLACK);
    return (long) Math.floor(range.upper() / step + SLACK) - first + 1;
  }

  /** Ticks of the vertical axis; the range grows to end at ticks. */
  static Ticks vertical(ChartSpec spec, int most) {
    AxisRange range = AxisRange.ofY(spec);
    if (spec.y().scale() == Scale.LINEAR) {
      double step = decimalStep(range.length(), most);
      return new Ticks(snapped(range, step), step, decimal(step));
    }
    double step = powerStep(range.length(), most);
    return new Ticks(
        snapped(range, step), step, position -> Numbers.powerOfTen((int) Math.round(position)));
  }

  /** For the chart library. */
  NumberTickUnit unit() {
    return new NumberTickUnit(step, new Format(text));
  }

  private static AxisRange snapped(AxisRange range, double step) {
    return new AxisRange(
        Math.floor(range.lower() / step + SLACK) * step,
        Math.ceil(range.upper() / step - SLACK) * step);
  }

  private static double powerStep(double length, int most) {
    for (int step : POWERS) {
      if (length / step <= most) {
        return step;
      }
    }
    return POWERS[POWERS.length - 1];
  }

  private static double decimalStep(double length, int most) {
    double power = Math.pow(10, Math.floor(Math.log10(length / most)));
    for (double factor : new double[] {1, 2, 5}) {
      if (length / (factor * power) <= most) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static DoubleFunction<String> decimal(double step) {
    int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + SLACK));
    if (decimals > 5 || step > 1e6) {
      return value -> Numbers.plain(Math.abs(value) < step / 2 ? 0 : value);
    }
    return decimals == 0
        ? value -> Numbers.count(Math.round(value))
        : value -> Numbers.fixed(value, decimals);
  }

  /** The chart library asks for a number format; ours only ever writes. */
  private static final class Format extends NumberFormat {

    private final transient DoubleFunction<String> text;

    Format(DoubleFunction<String> text) {
      this.text = text;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
      return out.append(text.apply(number));
    }

    @Override
    public StringBuffer format(long number, StringBuffer out, FieldPosition position) {
      return format((double) number, out, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
      throw new UnsupportedOperationException("ticks are never read back");
    }
  }
}
