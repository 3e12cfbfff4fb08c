package org.unroll.view.theme;

import java.util.function.Function;
import javafx.scene.paint.Color;

/**
 * Colours for numbers, the same on every screen: values by linear blend from negative through zero to
 * positive, gate openness from empty to full, gradients by magnitude on a log scale. Pure functions.
 *
 * @param negative the value -1
 * @param zero the value 0
 * @param positive the value +1
 * @param gateEmpty openness 0
 * @param gate openness 1
 * @param backward the largest gradient
 * @param undefined what is not a number, so that a broken run is seen
 */
public record ValuePalette(
    Color negative,
    Color zero,
    Color positive,
    Color gateEmpty,
    Color gate,
    Color backward,
    Color undefined) {

  /** The palette of a theme, given the colour of each token. */
  public static ValuePalette of(Function<Token, Color> colors) {
    return new ValuePalette(
        colors.apply(Token.VALUE_NEGATIVE),
        colors.apply(Token.VALUE_ZERO),
        colors.apply(Token.VALUE_POSITIVE),
        colors.apply(Token.GATE_EMPTY),
        colors.apply(Token.GATE),
        colors.apply(Token.BACKWARD),
        colors.apply(Token.TEXT));
  }

  /** Colour of a value on the scale -1 to +1; beyond it the colour of the end. */
  public Color value(double value) {
    if (Double.isNaN(value)) {
      return undefined;
    }
    return zero.interpolate(value < 0 ? negative : positive, Math.min(1, Math.abs(value)));
  }

  /**
   * Colour of a value on the scale -limit to +limit.
   *
   * @param limit above 0
   */
  public Color value(double value, double limit) {
    return value(value / limit);
  }

  /** Colour of a gate's openness, 0 to 1. */
  public Color openness(double value) {
    return Double.isNaN(value) ? undefined : gateEmpty.interpolate(gate, clamp(value));
  }

  /**
   * Colour of a gradient's magnitude: the backward hue, its opacity growing with the logarithm.
   *
   * @param magnitude 0 or more
   * @param smallest magnitude that is just not visible, above 0
   * @param largest magnitude with full colour, above smallest
   */
  public Color gradient(double magnitude, double smallest, double largest) {
    return Double.isNaN(magnitude)
        ? undefined
        : backward.deriveColor(0, 1, 1, logShare(magnitude, smallest, largest));
  }

  /**
   * Where a magnitude stands between two others on a log scale: 0 at or below the smallest, 1 at or
   * above the largest. Use it for the thickness of gradient arrows.
   */
  public static double logShare(double magnitude, double smallest, double largest) {
    if (magnitude <= smallest) {
      return 0;
    }
    return clamp(Math.log(magnitude / smallest) / Math.log(largest / smallest));
  }

  /** A colour as one number for pixel buffers: alpha, red, green, blue, not premultiplied. */
  public static int argb(Color color) {
    return channel(color.getOpacity()) << 24
        | channel(color.getRed()) << 16
        | channel(color.getGreen()) << 8
        | channel(color.getBlue());
  }

  private static int channel(double share) {
    return (int) Math.round(255 * share);
  }

  private static double clamp(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
