package org.unroll.view.formula;

import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.cell.Hold;
import org.unroll.engine.Trace;
import org.unroll.engine.UpdateRule;
import org.unroll.lab.UpdateNumbers;

/**
 * What formulas are about.
 *
 * @param cell its equations
 * @param trace the numbers of one pass through it
 * @param holds results that stand somewhere by hand, whatever their equations say
 * @param inputs what is read, one short text per time step; empty where nobody needs to know
 * @param next what the next update will do; empty while that is not known
 * @param rule of the optimiser
 */
public record FormulaContent(
    Cell cell,
    Trace trace,
    List<Hold> holds,
    List<String> inputs,
    Optional<UpdateNumbers> next,
    UpdateRule rule) {

  private static final UpdateRule DESCENT = new UpdateRule(UpdateRule.Kind.DESCENT, 1, 0, 0, 0);

  /** Copies the lists. */
  public FormulaContent {
    holds = List.copyOf(holds);
    inputs = List.copyOf(inputs);
  }

  /** Content in which nothing is held, without words for its inputs. */
  public FormulaContent(Cell cell, Trace trace) {
    this(cell, trace, List.of(), List.of(), Optional.empty(), DESCENT);
  }

  /** The name of the layer. */
  String layer() {
    return Surroundings.own(trace).layer();
  }

  /** Where a unit of an equation's result is held at a time step, if it is. */
  Optional<Double> held(String name, int step, int unit) {
    return holds.stream()
        .filter(hold -> hold.isOf(cell.id(), name) && hold.isAt(step))
        .filter(hold -> hold.unit() == Hold.EVERY || hold.unit() == unit)
        .map(Hold::value)
        .reduce((earlier, later) -> later);
  }
}
