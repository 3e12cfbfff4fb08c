package org.unroll.engine;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.unroll.expr.Buffer;
import org.unroll.expr.Kernel;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

/** Binds operators to buffers. Matrix products run on EJML, all else on the operator's own kernel. */
final class Binding {

  private Binding() {}

  /**
   * The operation {@code out = op(in)}, or {@code out += op(in)}.
   *
   * @throws IllegalArgumentException if adding is asked of an operator that cannot
   */
  static Action bind(Operator operator, Buffer[] in, Buffer out, boolean add) {
    if (operator.equals(Operators.PRODUCT)) {
      return product(in, out, add);
    }
    if (operator.equals(Operators.TRANSPOSED)) {
      return transposed(in, out, add);
    }
    if (operator.equals(Operators.OUTER)) {
      return outer(in, out, add);
    }
    return ElementLoops.of(operator, in, out, add)
        .orElseGet(() -> ofKernel(operator, in, out, add));
  }

  /** The operation on the operator's own kernel, whatever the operator. */
  static Action ofKernel(Operator operator, Buffer[] in, Buffer out, boolean add) {
    Kernel kernel = operator.kernel();
    if (!add) {
      return () -> kernel.run(in, out);
    }
    if (kernel instanceof Kernel.Adding adding) {
      return () -> adding.add(in, out);
    }
    throw new IllegalArgumentException(operator.name() + " cannot add to its result");
  }

  /** With examples as rows, W x for all of them is X W'. */
  private static Action product(Buffer[] in, Buffer out, boolean add) {
    DMatrixRMaj w = matrix(in[0]);
    DMatrixRMaj x = matrix(in[1]);
    DMatrixRMaj y = matrix(out);
    return add
        ? () -> CommonOps_DDRM.multAddTransB(x, w, y)
        : () -> CommonOps_DDRM.multTransB(x, w, y);
  }

  private static Action transposed(Buffer[] in, Buffer out, boolean add) {
    DMatrixRMaj w = matrix(in[0]);
    DMatrixRMaj g = matrix(in[1]);
    DMatrixRMaj y = matrix(out);
    return add ? () -> CommonOps_DDRM.multAdd(g, w, y) : () -> CommonOps_DDRM.mult(g, w, y);
  }

  private static Action outer(Buffer[] in, Buffer out, boolean add) {
    DMatrixRMaj g = matrix(in[0]);
    DMatrixRMaj x = matrix(in[1]);
    DMatrixRMaj y = matrix(out);
    return add
        ? () -> CommonOps_DDRM.multAddTransA(g, x, y)
        : () -> CommonOps_DDRM.multTransA(g, x, y);
  }

  private static DMatrixRMaj matrix(Buffer buffer) {
    return DMatrixRMaj.wrap(buffer.rows, buffer.cols, buffer.data);
  }
}
