package org.unroll.lab.gradient;

import java.util.LinkedHashMap;
import java.util.Map;
import org.unroll.lab.Experiment;
import org.unroll.lab.Laboratory;
import org.unroll.network.Stack;

/**
 * First weights, kept for the networks that were asked for last. Bringing a matrix to the spectral radius
 * 1 takes longer than sending a sequence through its network, and most sliders change nothing about it.
 * May be used by several threads.
 */
final class Drawings {

  /** Three networks, three kinds of first weights and a few activations. */
  private static final int MOST = 32;

  private final Laboratory laboratory;
  private final Map<Wanted, Drawing> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, Drawing> eldest) {
          return size() > MOST;
        }
      };

  /** What a drawing follows from. */
  private record Wanted(Stack network, FirstWeights first, long seed) {}

  Drawings(Laboratory laboratory) {
    this.laboratory = laboratory;
  }

  /** The first weights of a network; two threads that ask at once for something new both draw it. */
  Drawing of(Stack network, Experiment experiment, FirstWeights first) {
    Wanted wanted = new Wanted(network, first, experiment.seed());
    synchronized (kept) {
      if (kept.containsKey(wanted)) {
        return kept.get(wanted);
      }
    }
    Drawing drawing = Drawing.of(laboratory, network, experiment, first);
    synchronized (kept) {
      kept.put(wanted, drawing);
    }
    return drawing;
  }
}
