package org.unroll.lab;

/**
 * One number of a weight set by hand.
 *
 * @param cell catalogue id of the cell whose network it is
 * @param weight as in a trace, such as {@code W_f}; the read-out's too
 * @param place of the number, row by row, counted from 0
 * @param value what it is set to
 */
public record WeightChange(String cell, String weight, int place, double value) {

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

  /** Whether it sets the same number as another, to whatever. */
  public boolean sameTarget(WeightChange other) {
    return cell.equals(other.cell) && weight.equals(other.weight) && place == other.place;
  }
}
