package org.unroll.view.lab;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.unroll.text.Numbers;

/**
 * The vertical axis of a picture: where a value stands, which round numbers stand beside it, and how much
 * room they need. Values above 0 that lie more than three powers of ten apart stand on a log scale; all
 * others on a linear one.
 */
final class ValueAxis {

  /** A round number beside the axis. */
  record Tick(double value, String label) {}

  private static final double FAR_APART = 1000;

  /** Room above and below the values of a linear axis, as a share of them. */
  private static final double ROOM = 0.08;

  /** Widths of letters in ems, none too small: digits of one width, raised digits, dots and spaces. */
  private static final double DIGIT = 0.66;

  private static final double RAISED = 0.5;
  private static final double THIN = 0.34;

  private final boolean log;
  private final double lower;
  private final double upper;

  private ValueAxis(boolean log, double lower, double upper) {
    this.log = log;
    this.lower = lower;
    this.upper = upper;
  }

  /** The axis on which all of these have a place; what is not finite does not count. */
  static ValueAxis of(double... values) {
    double[] finite = Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
    double least = finite.length == 0 ? 0 : finite[0];
    double most = finite.length == 0 ? 1 : finite[finite.length - 1];
    if (least > 0 && most / FAR_APART > least) {
      return new ValueAxis(true, Math.floor(Math.log10(least)), Math.ceil(Math.log10(most)));
    }
    double room = Math.max(1e-9 + 1e-3 * Math.abs(most), ROOM * (most - least));
    return new ValueAxis(false, least - room, Math.min(Double.MAX_VALUE, most + room));
  }

  /** Whether equal distances stand for equal ratios. */
  boolean isLog() {
    return log;
  }

  /** How high a value stands: 0 at the lower end, 1 at the upper, where what is not finite stands, too. */
  double share(double value) {
    double position = !Double.isFinite(value) ? upper : log ? Math.log10(value) : value;
    return Math.max(0, Math.min(1, (position - lower) / (upper - lower)));
  }

  /**
   * Round numbers within the axis, the lowest first.
   *
   * @param most at least 2
   */
  List<Tick> ticks(int most) {
    double step = log ? powers(most) : step(most);
    long first = (long) Math.ceil(lower / step - 1e-9);
    long last = (long) Math.floor(upper / step + 1e-9);
    return LongStream.rangeClosed(first, last).mapToObj(n -> tick(n, step)).toList();
  }

  private Tick tick(long number, double step) {
    double position = number * step;
    if (log) {
      int exponent = (int) Math.round(position);
      return new Tick(Math.pow(10, exponent), Numbers.powerOfTen(exponent));
    }
    int digits = position == 0 ? 1 : digits(position, step);
    return new Tick(position, Numbers.significant(position, digits));
  }

  /** As many as tell one multiple of a step from the next. */
  private static int digits(double position, double step) {
    double ratio = Math.log10(Math.abs(position)) - Math.log10(step);
    return Math.max(1, 2 + (int) Math.floor(ratio + 1e-9));
  }

  /** Steps of whole powers that are easy to count in. */
  private double powers(int most) {
    return IntStream.of(1, 2, 4, 5, 10, 20, 25, 50, 100)
        .filter(step -> (upper - lower) / step <= most)
        .findFirst()
        .orElse(200);
  }

  /** 1, 2 or 5 times a power of ten, so large that no more than so many fit. */
  private double step(int most) {
    double least = (upper - lower) / most;
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    return DoubleStream.of(1, 2, 5, 10)
        .map(factor -> factor * power)
        .filter(step -> step >= least)
        .findFirst()
        .orElse(10 * power);
  }

  /** Pixels that the widest of these labels takes at most, before any pen is at hand to measure it. */
  static double width(List<Tick> ticks, double size) {
    return ticks.stream().mapToDouble(tick -> width(tick.label(), size)).max().orElse(0);
  }

  private static double width(String label, double size) {
    return size * IntStream.range(0, label.length()).mapToDouble(i -> em(label.charAt(i))).sum();
  }

  private static double em(char letter) {
    return switch (letter) {
      case '.', ' ', '\u00a0', '·' -> THIN;
      case '⁻', '⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹' -> RAISED;
      default -> DIGIT;
    };
  }
}
