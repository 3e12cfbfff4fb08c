package org.unroll.expr;

import java.util.List;

/**
 * One operator applied to names and numbers: a step of a calculation written out in full.
 *
 * @param target what it defines; an inner term of equation {@code f} is named by its place in the
 *     tree, {@code f.0} being the first argument of the outermost operator
 * @param operator what is computed
 * @param args symbols and literals only
 */
public record Node(Symbol target, Operator operator, List<Expr> args) {

  /** Whether this is an inner term of an equation instead of its result. */
  public boolean isInner() {
    return target.name().indexOf('.') >= 0;
  }

  @Override
  public String toString() {
    return target + " = " + new Apply(operator, args);
  }
}
