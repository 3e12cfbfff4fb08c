package org.unroll.model;

/**
 * A number or a vector of numbers in a pass, wherever it is drawn: as a symbol in a formula, as a wire
 * in the diagram, as a strip on the stage.
 *
 * @param name as in the cell's text, such as {@code f} or {@code W_f}; an inner term by its place, such
 *     as {@code f.0}
 * @param gradient whether its gradient is meant instead of its value
 * @param step the time step counted from 0, -1 for an initial state, or {@link #EVERY} for a weight,
 *     which is the same at every step
 * @param unit the unit counted from 0, or {@link #EVERY} for all of them together
 */
public record Quantity(String name, boolean gradient, int step, int unit) {

  /** Stands for all steps, or for all units. */
  public static final int EVERY = Integer.MIN_VALUE;

  /** All units of a value at a step. */
  public static Quantity value(String name, int step) {
    return new Quantity(name, false, step, EVERY);
  }

  /** All units of a gradient at a step. */
  public static Quantity gradient(String name, int step) {
    return new Quantity(name, true, step, EVERY);
  }

  /** A weight, which serves all steps. */
  public static Quantity weight(String name) {
    return new Quantity(name, false, EVERY, EVERY);
  }

  /** This quantity's number of one unit. */
  public Quantity of(int oneUnit) {
    return new Quantity(name, gradient, step, oneUnit);
  }

  /** Whether something of this name that is drawn at this step belongs to it. */
  public boolean isAt(String otherName, int otherStep) {
    return name.equals(otherName) && (step == EVERY || otherStep == EVERY || step == otherStep);
  }
}
