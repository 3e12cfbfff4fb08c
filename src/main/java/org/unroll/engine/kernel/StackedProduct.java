package org.unroll.engine.kernel;

import org.unroll.expr.Buffer;

/** A {@link Stack} at work on the buffers of one time step. */
public final class StackedProduct {

  private final Stack stack;
  private final Buffer[] in;
  private final Buffer[] out;
  private final boolean[] add;

  /**
   * Binds a stack to buffers.
   *
   * @param in operands, one row per example
   * @param out results, one row per example; none of them an operand
   * @param add for each result, whether it is added to instead of overwritten
   */
  public StackedProduct(Stack stack, Buffer[] in, Buffer[] out, boolean[] add) {
    this.stack = stack;
    this.in = in;
    this.out = out;
    this.add = add;
    stack.reserve(out[0].rows);
  }

  /** Computes all results. Needs {@link Stack#pack} since the weights changed. */
  public void run() {
    stack.run(in, out, add);
  }
}
