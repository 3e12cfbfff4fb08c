package org.unroll.cell;

/**
 * A result of a cell that stands at a number whatever its equation says. The backward pass takes it as
 * the constant it is.
 *
 * @param cell catalogue id of the cell
 * @param name of an equation, such as the gate {@code f} or the state {@code c}
 * @param step time step counted from 0, or {@link #EVERY}
 * @param unit counted from 0, or {@link #EVERY}
 * @param value where it stands
 */
public record Hold(String cell, String name, int step, int unit, double value) {

  /** All steps, or all units. */
  public static final int EVERY = -1;

  /**
   * Checks the number.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  public Hold {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name + " can be held at any finite number, not at " + value);
    }
  }

  /** All units at all steps. */
  public static Hold all(String cell, String name, double value) {
    return new Hold(cell, name, EVERY, EVERY, value);
  }

  /** Whether it holds the same units at the same steps as another, at whatever number. */
  public boolean sameTarget(Hold other) {
    return isOf(other.cell, other.name) && step == other.step && unit == other.unit;
  }

  /** Whether it holds units of this name. */
  public boolean isOf(String cellId, String symbol) {
    return cell.equals(cellId) && name.equals(symbol);
  }

  /** As one word: {@code lstm.f=1.0}, with unit and step counted from 1 {@code lstm.f[2]@5=1.0}. */
  @Override
  public String toString() {
    String units = unit == EVERY ? "" : "[" + (unit + 1) + "]";
    String steps = step == EVERY ? "" : "@" + (step + 1);
    return cell + "." + name + units + steps + "=" + value;
  }

  /** Whether it acts at a time step. */
  public boolean isAt(int time) {
    return step == EVERY || step == time;
  }
}
