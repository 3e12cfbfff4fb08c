package org.unroll.lab.reference;

import java.util.List;
import java.util.Map;
import org.unroll.analysis.GradientFlow;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.expr.Symbol;
import org.unroll.network.Network;

/** The field {@code layers}: states, gates and their errors, what each step adds, and gradient flow. */
final class LayerFields {

  private static final String PATH = "layers/" + Network.LAYER + "/";

  /** Results that cases know under another name; the inner term h.1 of {@code h = o*tanh(c)}. */
  private static final Map<String, String> RENAMED = Map.of("a", "h", "hc", "h.1");

  private LayerFields() {}

  /**
   * Adds the fields that the last backward pass left.
   *
   * @param program has run both passes
   */
  static void add(ReferenceCase reference, Program program, Computed into) {
    for (String state : reference.states()) {
      symbol(program, Symbol.now(state), state, "d" + state, into);
    }
    for (String gate : reference.names().gates()) {
      Symbol sum = Symbol.now(RENAMED.getOrDefault(gate, gate) + ".0");
      symbol(program, sum, "pre/" + gate, "dpre/" + gate, into);
    }
    for (String name : reference.file().names(PATH + "act")) {
      Symbol symbol = Symbol.now(RENAMED.getOrDefault(name, name));
      symbol(program, symbol, "act/" + name, "dact/" + name, into);
    }
    symbol(program, Symbol.now("q"), "aux/q", "daux/q", into);
    contributions(reference, program, into);
  }

  private static void symbol(
      Program program, Symbol symbol, String value, String gradient, Computed into) {
    if (program.step(0).has(symbol)) {
      into.put(PATH + value, program.length(), t -> program.step(t).buffer(symbol).data);
    }
    Symbol delta = symbol.toGradient();
    if (program.step(0).has(delta)) {
      into.put(PATH + gradient, program.length(), t -> program.step(t).buffer(delta).data);
    }
  }

  private static void contributions(ReferenceCase reference, Program program, Computed into) {
    WeightNames names = reference.names();
    List<Weight> recurrent = names.weights(names.recurrent(), program.weights());
    int prefix = Network.LAYER.length() + 1;
    into.put(
        PATH + "dW_hh_step",
        program.length(),
        t ->
            recurrent.stream()
                .map(weight -> Symbol.now(weight.name().substring(prefix)))
                .flatMapToDouble(w -> java.util.Arrays.stream(program.step(t).contribution(w)))
                .toArray());
  }

  /**
   * Adds the norms of the last loss term's gradients, which takes a backward pass of its own.
   *
   * @param program has run forward; its gradients are overwritten
   */
  static void addFlow(ReferenceCase reference, Program program, Computed into) {
    for (String state : reference.states()) {
      String path = PATH + "dLlast_d" + state + "_norm";
      into.put(path, GradientFlow.ofLastLoss(program, state));
      int examples = program.batch();
      double[] norms = new double[program.length() * examples];
      for (int b = 0; b < examples; b++) {
        double[] flow = GradientFlow.norms(program, state, b);
        for (int t = 0; t < flow.length; t++) {
          norms[t * examples + b] = flow[t];
        }
      }
      into.put(path + "_example", norms);
    }
  }
}
