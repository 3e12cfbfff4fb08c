package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.expr.Buffer;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * Places of its own where a wiring collects those gradients of weights that are added up step by step,
 * so that two wirings over the same weights may run at the same time.
 */
final class OwnGradients {

  private final IdentityHashMap<Buffer, Buffer> known = new IdentityHashMap<>();
  private final List<Signal> pairs = new ArrayList<>();

  /**
   * Puts places of its own where a step would add to a weight's gradient.
   *
   * @param given buffers of a cell's weights and of their gradients. Modified.
   */
  void replace(Map<Symbol, Buffer> given, StepCode code, Cell cell) {
    for (Map.Entry<Symbol, Shape> weight : cell.weights()) {
      Symbol gradient = weight.getKey().toGradient();
      int register = code.index().get(gradient);
      if (code.plan().backward().stream().anyMatch(work -> work.writes(register))) {
        given.computeIfPresent(gradient, (symbol, shared) -> of(shared));
      }
    }
  }

  /** The own place for a shared gradient. */
  private Buffer of(Buffer shared) {
    return known.computeIfAbsent(
        shared,
        s -> {
          Buffer place = new Buffer(s.rows, s.cols);
          pairs.add(new Signal(s, place));
          return place;
        });
  }

  /** Starts from zero. */
  void clear() {
    for (int n = 0; n < pairs.size(); n++) {
      Arrays.fill(pairs.get(n).gradient().data, 0);
    }
  }

  /** Adds what was collected to the shared gradients. */
  void handOver() {
    for (int n = 0; n < pairs.size(); n++) {
      double[] to = pairs.get(n).value().data;
      double[] from = pairs.get(n).gradient().data;
      for (int k = 0; k < to.length; k++) {
        to[k] += from[k];
      }
    }
  }
}
