package org.unroll.engine;

import org.unroll.expr.Buffer;

/**
 * What an example's pass left behind under the names of some equations: those of a layer, or of what
 * stands between layers. All are fresh copies.
 */
public interface NamedNumbers {

  /** Value of a symbol at a step, one number per unit. */
  double[] value(String symbol, int step);

  /** dL/d(symbol) at a step, one number per unit, with all its later uses included. */
  double[] gradient(String symbol, int step);

  /** A weight as this pass used it, row by row. */
  Buffer weight(String name);

  /** dL/d(weight), the sum over all time steps, row by row. */
  Buffer weightGradient(String name);
}
