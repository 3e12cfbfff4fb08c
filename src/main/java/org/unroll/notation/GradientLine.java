package org.unroll.notation;

import java.util.List;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;

/**
 * One formula of the way back: the gradient of a name is the sum of what its uses send back.
 *
 * @param kind what sort of name
 * @param targets the names, without the mark of a gradient; two where the notation joins two weights
 * @param shares what is summed; for joined weights one share each, in their order
 */
public record GradientLine(Kind kind, List<Symbol> targets, List<Share> shares) {

  /** What a gradient belongs to. */
  public enum Kind {
    /** The result of an equation. */
    RESULT,
    /** What stands in the outermost brackets of an equation. */
    NET,
    /** A weight: its gradient is summed over all time steps. */
    WEIGHT
  }

  /**
   * What one or several uses send back.
   *
   * @param value an expression over values and gradients
   * @param time {@link Time#NEXT} for what the next step sends back
   */
  public record Share(Expr value, Time time) {}

  /** Copies the lists. */
  public GradientLine {
    targets = List.copyOf(targets);
    shares = List.copyOf(shares);
  }

  /** The only name, or the first of two. */
  public Symbol target() {
    return targets.get(0);
  }
}
