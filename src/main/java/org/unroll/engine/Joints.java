package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;

/** Frames without weights that lie between layers; their equations are in {@code assets/wiring}. */
final class Joints {

  private final Wiring wiring;
  private final CellCatalogue parts = CellCatalogue.wiring();
  private final int batch;

  Joints(Wiring wiring, int batch) {
    this.wiring = wiring;
    this.batch = batch;
  }

  /** [a ; b]. */
  Signal concat(String name, Signal a, Signal b) {
    return joined(name, parts.get("concat"), a, b);
  }

  /** a + b. */
  Signal sum(String name, Signal a, Signal b) {
    return joined(name, parts.get("residual"), a, b);
  }

  private Signal joined(String name, Cell cell, Signal a, Signal b) {
    Map<Dim, Integer> dims = Map.of(new Dim("P"), a.value().cols, new Dim("Q"), b.value().cols);
    Map<Symbol, Buffer> given = new HashMap<>();
    give(given, "a", a);
    give(given, "b", b);
    return Signal.of(wiring.frame(name, cell, new Sizes(batch, dims), given), "x");
  }

  /** Hands a signal to a frame under a name. */
  static void give(Map<Symbol, Buffer> given, String name, Signal signal) {
    given.put(Symbol.now(name), signal.value());
    given.put(Symbol.now(name).toGradient(), signal.gradient());
  }
}
