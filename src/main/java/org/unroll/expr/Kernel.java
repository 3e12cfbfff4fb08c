package org.unroll.expr;

/** Computes an operator's value from its arguments' values. Allocates nothing. */
@FunctionalInterface
public interface Kernel {

  /**
   * out = op(in).
   *
   * @param in Not modified.
   * @param out Overwritten. May be the first argument of an element-wise operator, else no argument.
   */
  void run(Buffer[] in, Buffer out);

  /**
   * A kernel that can also add to what stands in {@code out}, saving a pass over memory where terms
   * of a sum or of a gradient meet.
   */
  interface Adding extends Kernel {

    /**
     * out = out + op(in).
     *
     * @param in Not modified.
     * @param out Modified. Must not alias an argument.
     */
    void add(Buffer[] in, Buffer out);
  }
}
