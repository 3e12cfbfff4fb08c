package org.unroll.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.CellCatalogue;
import org.unroll.expr.Buffer;
import org.unroll.expr.Dim;
import org.unroll.expr.Symbol;
import org.unroll.network.Level;

/** Frames that lie between layers; their equations are in {@code assets/wiring}. */
final class Joints {

  private static final CellCatalogue PARTS = CellCatalogue.wiring();
  private static final Dim LENGTH = new Dim("P");

  private final Wiring wiring;
  private final int batch;

  Joints(Wiring wiring, int batch) {
    this.wiring = wiring;
    this.batch = batch;
  }

  /** [a ; b]. */
  Signal concat(String name, Signal a, Signal b) {
    Map<Dim, Integer> dims = Map.of(LENGTH, a.value().cols, new Dim("Q"), b.value().cols);
    Map<Symbol, Buffer> given = new HashMap<>();
    give(given, "a", a);
    give(given, "b", b);
    Cell cell = PARTS.get("concat");
    return Signal.of(wiring.frame(name, cell, new Sizes(batch, dims), given), "x");
  }

  /** What a level hands on: its own output, or that linked with its input. */
  Signal link(Level level, Signal output, Signal input) {
    return equations(level).map(cell -> linked(level, cell, output, input)).orElse(output);
  }

  private Signal linked(Level level, Cell cell, Signal output, Signal input) {
    Map<Symbol, Buffer> given = new HashMap<>();
    give(given, "f", output);
    give(given, "x", input);
    Sizes sizes = new Sizes(batch, sizes(level));
    return Signal.of(wiring.frame(level.linkName(), cell, sizes, given), "y");
  }

  /** The equations of a level's link, if it has one. */
  static Optional<Cell> equations(Level level) {
    return level.link().equations().map(PARTS::get);
  }

  /** Sizes in the equations of a level's link. */
  static Map<Dim, Integer> sizes(Level level) {
    return Map.of(LENGTH, level.outputs());
  }

  /** Hands a signal to a frame under a name. */
  static void give(Map<Symbol, Buffer> given, String name, Signal signal) {
    given.put(Symbol.now(name), signal.value());
    given.put(Symbol.now(name).toGradient(), signal.gradient());
  }
}
