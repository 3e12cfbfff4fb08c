package org.unroll.view.theme;

import java.util.function.DoubleFunction;
import javafx.scene.paint.Color;

/**
 * The colours of a scale as numbers for pixel buffers. A heat-map has many thousand pixels but a channel
 * of a colour only 256 steps, so the colours are computed once and looked up after that.
 */
public final class Shades {

  /** Even, so that the middle of the scale has a colour of its own; twice as fine as a channel. */
  private static final int STEPS = 512;

  private final double from;
  private final double stepsPerOne;
  private final int[] table = new int[STEPS + 1];
  private final int undefined;

  private Shades(DoubleFunction<Color> colors, double from, double to) {
    this.from = from;
    this.stepsPerOne = STEPS / (to - from);
    for (int n = 0; n <= STEPS; n++) {
      table[n] = ValuePalette.argb(colors.apply(from + n * (to - from) / STEPS));
    }
    undefined = ValuePalette.argb(colors.apply(Double.NaN));
  }

  /** The colours of values from -1 to 1. */
  public static Shades ofValues(ValuePalette palette) {
    return new Shades(palette::value, -1, 1);
  }

  /** From the colour of nothing to that of everything. */
  public static Shades between(Color empty, Color full) {
    return new Shades(share -> Double.isNaN(share) ? full : empty.interpolate(full, share), 0, 1);
  }

  /**
   * The colour of a number as alpha, red, green, blue.
   *
   * @param value beyond the ends of the scale it has the colour of the end
   */
  public int argb(double value) {
    if (Double.isNaN(value)) {
      return undefined;
    }
    double place = stepsPerOne * (value - from);
    return table[(int) (Math.max(0, Math.min(STEPS, place)) + 0.5)];
  }
}
