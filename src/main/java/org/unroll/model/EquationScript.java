package org.unroll.model;

import java.util.List;

/**
 * The operations of one equation, in the order in which they are carried out.
 *
 * @param name what the equation defines, such as {@code f}
 * @param forward inner terms first, the result last
 * @param backward the result's gradient handed down first; empty if no gradient arrives
 */
public record EquationScript(String name, List<Operation> forward, List<Operation> backward) {

  /** Copies the lists. */
  public EquationScript {
    forward = List.copyOf(forward);
    backward = List.copyOf(backward);
  }

  /** The operations of a pass. */
  public List<Operation> operations(Phase phase) {
    return phase == Phase.BACKWARD ? backward : forward;
  }
}
