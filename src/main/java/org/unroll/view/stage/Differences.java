package org.unroll.view.stage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.unroll.engine.Trace;

/** Where values differ from those with nothing held and nothing changed, compared once per trace. */
final class Differences {

  private final Map<String, boolean[]> steps = new HashMap<>();

  /**
   * Compares states, gates and candidates of a cell.
   *
   * @param free the trace without holds; empty where nothing is held
   */
  Differences(CellFace face, Trace trace, Optional<Trace> free) {
    free.ifPresent(
        other ->
            Stream.of(face.states(), face.gates(), face.candidates())
                .flatMap(List::stream)
                .forEach(symbol -> steps.put(symbol, compare(symbol, trace, other))));
  }

  private static boolean[] compare(String symbol, Trace one, Trace other) {
    boolean[] differs = new boolean[one.length()];
    for (int t = 0; t < differs.length; t++) {
      differs[t] = !Arrays.equals(one.value(symbol, t), other.value(symbol, t));
    }
    return differs;
  }

  /** Whether some unit of a symbol has another value at a step. */
  boolean at(String symbol, int step) {
    boolean[] differs = steps.get(symbol);
    return differs != null && step >= 0 && differs[step];
  }
}
