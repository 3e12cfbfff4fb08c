package org.unroll.lab;

/**
 * One number of a weight set by hand.
 *
 * @param cell catalogue id of the cell whose network it is
 * @param weight as in a trace, such as {@code W_f}; the read-out's too
 * @param place of the number, row by row, counted from 0
 * @param value what it is set to
 * @param layer name of the layer whose weight it is, or {@link #FIRST_LAYER}
 */
public record WeightChange(String cell, String weight, int place, double value, String layer) {

  /** The first layer, and where that has no such weight the read-out. */
  public static final String FIRST_LAYER = "";

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public WeightChange {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "a number of %s can be set to any finite number, not to %s".formatted(weight, value));
    }
  }

  /**
   * A number of the first layer, or of the read-out.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public WeightChange(String cell, String weight, int place, double value) {
    this(cell, weight, place, value, FIRST_LAYER);
  }

  /** Whether it sets the same number as another, to whatever. */
  public boolean sameTarget(WeightChange other) {
    return cell.equals(other.cell)
        && layer.equals(other.layer)
        && weight.equals(other.weight)
        && place == other.place;
  }
}
