package org.unroll.lab.gradient;

/**
 * What is looked at closely.
 *
 * @param variant index of the network
 * @param step k, counted from 0
 * @param layer counted from 0, the lowest first, among those that read forward
 * @param unit of the network's layer, counted from 0; {@link #NO_UNIT} for none
 */
public record Focus(int variant, int step, int layer, int unit) {

  /** No unit is picked out. */
  public static final int NO_UNIT = -1;

  /** A step of a network's lowest layer. */
  public Focus(int variant, int step) {
    this(variant, step, 0, NO_UNIT);
  }

  /** The same place in another layer. */
  public Focus inLayer(int other) {
    return new Focus(variant, step, other, unit);
  }

  /** The same place with one unit picked out, or none. */
  public Focus withUnit(int other) {
    return new Focus(variant, step, layer, other);
  }

  /** Whether a unit is picked out. */
  public boolean hasUnit() {
    return unit != NO_UNIT;
  }

  /** The nearest that exists. */
  Focus within(int variants, int length, int layers) {
    return new Focus(
        clamp(variant, variants),
        clamp(step, length),
        clamp(layer, layers),
        Math.max(NO_UNIT, unit));
  }

  /** The same, without a unit that a network of so many units does not have. */
  Focus withinUnits(int units) {
    return unit < units ? this : withUnit(NO_UNIT);
  }

  private static int clamp(int index, int count) {
    return Math.max(0, Math.min(count - 1, index));
  }
}
