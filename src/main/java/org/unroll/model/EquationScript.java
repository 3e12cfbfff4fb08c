package org.unroll.model;

import java.util.List;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;

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

  /** An inner term of this equation written out, {@code W_f*x + U_f*h[t-1]} for {@code f.0.0}. */
  public Expr writtenOut(Expr expr) {
    if (expr instanceof Apply apply) {
      return new Apply(apply.operator(), apply.args().stream().map(this::writtenOut).toList());
    }
    return forward.stream()
        .filter(operation -> operation.source().isInner() && operation.target().equals(expr))
        .findFirst()
        .map(operation -> writtenOut(operation.value()))
        .orElse(expr);
  }

  /** The operations of a pass. */
  public List<Operation> operations(Phase phase) {
    return phase == Phase.BACKWARD ? backward : forward;
  }
}
