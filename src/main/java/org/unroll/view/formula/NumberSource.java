package org.unroll.view.formula;

import org.unroll.engine.Trace;
import org.unroll.engine.TraceJoint;
import org.unroll.expr.Buffer;

/** Where the numbers of a formula are taken from: a layer, or what stands between layers. */
interface NumberSource {

  /** Value of a name at a step, one number per unit. */
  double[] value(String name, int step);

  /** Gradient of a name at a step, one number per unit. */
  double[] gradient(String name, int step);

  /** A weight, row by row. */
  Buffer weight(String name);

  /** Gradient of a weight, row by row. */
  Buffer weightGradient(String name);

  /** The numbers of a layer. */
  static NumberSource of(Trace trace) {
    return new NumberSource() {
      @Override
      public double[] value(String name, int step) {
        return trace.value(name, step);
      }

      @Override
      public double[] gradient(String name, int step) {
        return trace.gradient(name, step);
      }

      @Override
      public Buffer weight(String name) {
        return trace.weight(name);
      }

      @Override
      public Buffer weightGradient(String name) {
        return trace.weightGradient(name);
      }
    };
  }

  /** The numbers of a link; the gradients of its weights are not asked for here. */
  static NumberSource of(TraceJoint joint) {
    return new NumberSource() {
      @Override
      public double[] value(String name, int step) {
        return joint.value(name, step);
      }

      @Override
      public double[] gradient(String name, int step) {
        return joint.gradient(name, step);
      }

      @Override
      public Buffer weight(String name) {
        return joint.weight(name);
      }

      @Override
      public Buffer weightGradient(String name) {
        throw new UnsupportedOperationException("a link's weights have no formula of their own");
      }
    };
  }
}
