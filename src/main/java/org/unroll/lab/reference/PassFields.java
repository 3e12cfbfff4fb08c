package org.unroll.lab.reference;

import org.unroll.engine.Frame;
import org.unroll.engine.Program;
import org.unroll.expr.Symbol;
import org.unroll.network.Network;
import org.unroll.network.Readout;

/** The fields {@code forward} and {@code grads}: read-outs, losses, and all gradients. */
final class PassFields {

  private static final Symbol Y = Symbol.now("y");
  private static final Symbol P = Symbol.now("p");
  private static final Symbol LOSS = Symbol.now("loss");

  private PassFields() {}

  /**
   * Adds the fields.
   *
   * @param program has run both passes
   */
  static void add(ReferenceCase reference, Program program, Computed into) {
    forward(program, into);
    int terms = program.terms();
    into.put("grads/y", terms, n -> program.head(n).buffer(Y.toGradient()).data);
    Symbol dx = Symbol.now("x").toGradient();
    into.put("grads/x", program.length(), t -> program.step(t).buffer(dx).data);
    for (String name : reference.names().all()) {
      into.put(
          "grads/weights/" + name,
          reference.names().gather(name, program.weights(), weight -> weight.gradient().data));
    }
    Frame first = program.step(0);
    for (String state : reference.states()) {
      into.put(
          "grads/initial/" + Network.LAYER + "." + state,
          first.buffer(Symbol.before(state).toGradient()).data);
    }
  }

  private static void forward(Program program, Computed into) {
    int terms = program.terms();
    into.put("forward/y", terms, n -> program.head(n).buffer(Y).data);
    if (program.head(0).has(P)) {
      into.put("forward/prob", terms, n -> program.head(n).buffer(P).data);
    }
    if (program.network().readout() == Readout.MEAN) {
      into.put("forward/pooled", program.pooled().data);
    }
    into.put("forward/loss_step_example", terms, n -> program.head(n).buffer(LOSS).data);
    into.put("forward/loss_step", terms, n -> new double[] {program.lossOfTerm(n)});
    into.put("forward/loss", program.loss());
  }
}
