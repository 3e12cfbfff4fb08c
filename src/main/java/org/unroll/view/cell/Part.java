package org.unroll.view.cell;

import java.util.List;
import java.util.Optional;
import org.unroll.expr.Symbol;

/**
 * One thing in the drawing of a cell.
 *
 * @param id the name of what it computes, such as {@code f} or {@code c.0}; {@code h[t-1]} and {@code
 *     h[t]} for the ends of a state
 * @param kind how it is drawn
 * @param symbol whose numbers it shows
 * @param sign the operator's sign, such as "σ" or "×"; empty for ends
 * @param weights what is weighed in a layer, in the order of its terms; empty for others
 */
record Part(String id, Kind kind, Symbol symbol, String sign, List<Weighing> weights) {

  /** How a part is drawn. */
  enum Kind {
    /** What comes from outside at this step. */
    INPUT,
    /** A state as the step before left it. */
    BEFORE,
    /** A state as this step leaves it. */
    AFTER,
    /** A weighted sum with what squashes it: the box of a gate. */
    LAYER,
    /** An operation number by number. */
    OPERATOR,
    /** A product with a gate, which lets through as much as the gate is open. */
    VALVE
  }

  /**
   * A term of a layer.
   *
   * @param weight its name
   * @param input the id of the part that is weighed; empty for a bias
   */
  record Weighing(String weight, Optional<String> input) {}

  /** Copies the list. */
  Part {
    weights = List.copyOf(weights);
  }

  /** A part without weights. */
  static Part of(String id, Kind kind, Symbol symbol, String sign) {
    return new Part(id, kind, symbol, sign, List.of());
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
