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
 * @param layer name of the layer in which it stands, such as {@code l1}, or {@link #ANY_LAYER}
 */
public record Hold(String cell, String name, int step, int unit, double value, String layer) {

  /** All steps, or all units. */
  public static final int EVERY = -1;

  /** Every layer made of the cell. */
  public static final String ANY_LAYER = "";

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

  /**
   * The same in every layer made of the cell.
   *
   * @throws IllegalArgumentException if the number is not finite
   */
  public Hold(String cell, String name, int step, int unit, double value) {
    this(cell, name, step, unit, value, ANY_LAYER);
  }

  /** All units at all steps of every layer. */
  public static Hold all(String cell, String name, double value) {
    return new Hold(cell, name, EVERY, EVERY, value);
  }

  /** The same in one layer only. */
  public Hold in(String oneLayer) {
    return new Hold(cell, name, step, unit, value, oneLayer);
  }

  /** The same at another step. */
  public Hold at(int otherStep) {
    return new Hold(cell, name, otherStep, unit, value, layer);
  }

  /** Whether it acts in a layer. */
  public boolean isIn(String layerName) {
    return layer.equals(ANY_LAYER) || layer.equals(layerName);
  }

  /** Whether it holds the same units at the same steps as another, at whatever number. */
  public boolean sameTarget(Hold other) {
    return isOf(other.cell, other.name)
        && layer.equals(other.layer)
        && step == other.step
        && unit == other.unit;
  }

  /** Whether it holds units of this name. */
  public boolean isOf(String cellId, String symbol) {
    return cell.equals(cellId) && name.equals(symbol);
  }

  /**
   * As one word: {@code lstm.f=1.0}, with unit and step counted from 1 {@code lstm.f[2]@5=1.0}, of one
   * layer {@code lstm/l1.f=1.0}.
   */
  @Override
  public String toString() {
    String units = unit == EVERY ? "" : "[" + (unit + 1) + "]";
    String steps = step == EVERY ? "" : "@" + (step + 1);
    String where = layer.equals(ANY_LAYER) ? cell : cell + "/" + layer;
    return where + "." + name + units + steps + "=" + value;
  }

  /** Whether it acts at a time step. */
  public boolean isAt(int time) {
    return step == EVERY || step == time;
  }
}
