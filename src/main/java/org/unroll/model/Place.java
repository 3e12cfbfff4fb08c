package org.unroll.model;

/**
 * Where one stands inside a time step. What is named has just been carried out, and so has everything
 * before it.
 *
 * @param equation in the order of the pass ({@link StepScript#order}), or {@link #ALL}
 * @param operation in the equation's list, or {@link #ALL}
 */
public record Place(int equation, int operation) {

  /** Not a part but the whole. */
  public static final int ALL = -1;

  /** The whole time step is through. */
  public static final Place WHOLE = new Place(ALL, ALL);

  /** A whole equation is through. */
  public static Place equation(int equation) {
    return new Place(equation, ALL);
  }

  /** Whether the whole time step is meant. */
  public boolean isWhole() {
    return equation == ALL;
  }

  /** Whether an equation is through, where its operations are so many. */
  boolean isThrough(int operations) {
    return operation == ALL || operation >= operations - 1;
  }
}
