package org.unroll.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.unroll.cell.Cell;
import org.unroll.engine.Program;
import org.unroll.expr.Buffer;
import org.unroll.expr.Expr;
import org.unroll.expr.Symbol;

/**
 * The way on which a state hands itself on from step to step, past all weights, and how far it is open.
 * For the LSTM this is the cell path with its forget gates. Arrays are not to be written to.
 *
 * @param layer name of the layer
 * @param state a state that has such a way, such as {@code c}
 * @param factor what the state is multiplied by at a step, gates held where they are: {@code f}
 * @param open the factor's values: T rows of H numbers
 */
public record MemoryPath(String layer, String state, Expr factor, double[][] open) {

  /** The states of a cell that hand themselves on directly, in the cell's order; none in a plain RNN. */
  public static List<String> states(Cell cell) {
    return cell.states().stream().filter(s -> DirectPath.of(cell, s).isPresent()).toList();
  }

  /**
   * The way of one state, for one example.
   *
   * @param program must have run forward. Not modified.
   * @return empty if the state has no such way
   */
  public static Optional<MemoryPath> of(Program program, String layer, String state, int example) {
    Cell cell = Layers.named(program, layer).cell();
    return DirectPath.of(cell, state).map(f -> of(program, layer, state, f, example));
  }

  private static MemoryPath of(
      Program program, String layer, String state, Expr factor, int example) {
    StepValues steps = Layers.values(program, layer, example);
    int width = steps.of(Symbol.now(state)).cols;
    Buffer values = steps.evaluate(factor, null, width);
    double[][] open = new double[steps.steps()][];
    for (int t = 0; t < open.length; t++) {
      open[t] = Arrays.copyOfRange(values.data, t * width, (t + 1) * width);
    }
    return new MemoryPath(layer, state, factor, open);
  }
}
