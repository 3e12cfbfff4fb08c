package org.unroll.engine;

import java.util.List;
import org.unroll.expr.Buffer;

/** Gathers the states of many steps side by side, as attention reads them: (J B) x H, slot after slot. */
final class Memory {

  private final List<Signal> states;
  private final Signal signal;

  Memory(List<Signal> states) {
    this.states = states;
    Buffer first = states.get(0).value();
    this.signal = Signal.zeros(states.size() * first.rows, first.cols);
  }

  Signal signal() {
    return signal;
  }

  List<Signal> states() {
    return states;
  }

  int slots() {
    return states.size();
  }

  void gather() {
    for (int j = 0; j < states.size(); j++) {
      double[] state = states.get(j).value().data;
      System.arraycopy(state, 0, signal.value().data, j * state.length, state.length);
    }
  }

  void scatter() {
    for (int j = 0; j < states.size(); j++) {
      double[] gradient = states.get(j).gradient().data;
      for (int k = 0; k < gradient.length; k++) {
        gradient[k] += signal.gradient().data[j * gradient.length + k];
      }
    }
  }
}
