package org.unroll.export;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.TickUnits;

/** The distances that ticks may have, each with the way its numbers are written. */
final class Ticks {

  private static final int[] STEPS = {1, 2, 5};
  private static final int FINEST = -12;
  private static final int COARSEST = 12;
  private static final int LAST_PLAIN = 6;
  private static final int FIRST_PLAIN = -5;

  private Ticks() {}

  /** 1, 2 or 5 times a power of ten. */
  static TickUnitSource decimal() {
    return decimal(FINEST);
  }

  /** The same, never finer than 1. */
  static TickUnitSource whole() {
    return decimal(0);
  }

  /** For an axis over exponents: every 1, 2, 5, 10 ... powers of ten, written as 10⁻². */
  static TickUnitSource powers() {
    TickUnits units = new TickUnits();
    for (int size : new int[] {1, 2, 4, 5, 10, 20, 50, 100, 200, 500}) {
      units.add(unit(size, position -> NumberText.power(Math.round(position))));
    }
    return units;
  }

  private static TickUnitSource decimal(int finest) {
    TickUnits units = new TickUnits();
    for (int exponent = finest; exponent <= COARSEST; exponent++) {
      boolean plain = exponent >= FIRST_PLAIN && exponent <= LAST_PLAIN;
      int decimals = Math.max(0, -exponent);
      for (int step : STEPS) {
        double size = Double.parseDouble(step + "e" + exponent);
        units.add(
            unit(size, plain ? v -> NumberText.fixed(v, decimals) : v -> snapped(v, size)));
      }
    }
    return units;
  }

  private static String snapped(double value, double size) {
    return NumberText.exact(Math.abs(value) < size / 2 ? 0 : value);
  }

  private static NumberTickUnit unit(double size, DoubleFunction<String> text) {
    return new NumberTickUnit(size, new Format(text));
  }

  /** The chart library asks for a number format; ours only ever writes. */
  private static final class Format extends NumberFormat {

    private final transient DoubleFunction<String> text;

    Format(DoubleFunction<String> text) {
      this.text = text;
    }

    @Override
    public StringBuffer format(double number, StringBuffer out, FieldPosition position) {
      return out.append(text.apply(number == 0 ? 0 : number));
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
