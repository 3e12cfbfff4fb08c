package org.unroll.engine;

import org.unroll.expr.Operator;
import org.unroll.expr.Symbol;

/**
 * One operation over numbered registers of a frame.
 *
 * @param operator what is computed
 * @param in register numbers of the arguments
 * @param out register number of the result
 * @param add whether the result is added to what stands in {@code out}
 * @param origin the name this operation works towards: an equation's, or a gradient's
 */
record Instruction(Operator operator, int[] in, int out, boolean add, Symbol origin)
    implements Work {

  @Override
  public boolean writes(int register) {
    return out == register;
  }
}
