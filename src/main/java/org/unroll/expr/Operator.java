package org.unroll.expr;

/**
 * One row of the operator table: all that Unroll knows about an operator.
 *
 * @param name unique name, also used in calls such as {@code tanh(a)}
 * @param arity number of arguments
 * @param form how it prints
 * @param shapes how its shapes hang together
 * @param kernel how its value is computed
 * @param derivative its chain rule
 */
public record Operator(
    String name, int arity, Form form, ShapeRule shapes, Kernel kernel, Derivative derivative) {

  /** Operators are rows of a table: the name is their identity. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Operator that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  @Override
  public String toString() {
    return name;
  }
}
