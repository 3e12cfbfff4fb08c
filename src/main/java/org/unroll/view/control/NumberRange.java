package org.unroll.view.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.unroll.text.Numbers;

/**
 * Which numbers a setting takes and how a slider runs over them. No toolkit.
 *
 * @param min smallest
 * @param max largest, above min; min is above 0 where logarithmic
 * @param step distance of slider positions; ignored where logarithmic
 * @param logarithmic whether equal distances on the slider are equal ratios
 */
public record NumberRange(double min, double max, double step, boolean logarithmic) {

  /** Whole numbers, evenly spread. */
  public static NumberRange whole(int min, int max) {
    return new NumberRange(min, max, 1, false);
  }

  /** Numbers in steps, evenly spread; between the steps by typing. */
  public static NumberRange even(double min, double max, double step) {
    return new NumberRange(min, max, step, false);
  }

  /** Numbers spread by ratio. */
  public static NumberRange logarithmic(double min, double max) {
    return new NumberRange(min, max, 0, true);
  }

  /** Whether only whole numbers are right. */
  public boolean isWhole() {
    return step == 1 && !logarithmic;
  }

  /** What was typed as a number of this range; empty if it is none. */
  public OptionalDouble read(String typed) {
    OptionalDouble number = Numbers.parse(typed);
    return number.isPresent() && takes(number.getAsDouble()) ? number : OptionalDouble.empty();
  }

  /** A number as it stands in a field: plain decimals, which {@link #read} takes back. */
  public String show(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** The value at a slider position. One digit that counts where logarithmic, else whole steps. */
  public double at(double share) {
    if (logarithmic) {
      double exact = min * Math.pow(max / min, share);
      return new BigDecimal(exact).round(new MathContext(1)).doubleValue();
    }
    BigDecimal steps = BigDecimal.valueOf(Math.round(share * (max - min) / step));
    return BigDecimal.valueOf(min).add(steps.multiply(BigDecimal.valueOf(step))).doubleValue();
  }

  /** The slider position of a value, 0 to 1. */
  public double shareOf(double value) {
    double share =
        logarithmic ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
    return Math.max(0, Math.min(1, share));
  }

  /** How far one press of an arrow key moves the slider, 0 to 1. */
  public double stepShare() {
    return logarithmic ? 1 / (9 * Math.log10(max / min)) : step / (max - min);
  }

  private boolean takes(double value) {
    return value >= min && value <= max && (!isWhole() || value == Math.rint(value));
  }
}
