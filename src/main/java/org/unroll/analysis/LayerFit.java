package org.unroll.analysis;

import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.cell.CellFault;
import org.unroll.cell.CellProblem;
import org.unroll.cell.Equation;
import org.unroll.cell.Port;
import org.unroll.expr.Apply;
import org.unroll.expr.Dim;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/** What a cell must be like to stand in a recurrent layer: read x of D numbers, carry H from step to step. */
final class LayerFit {

  private static final Port INPUT = new Port("x", Shape.vector(Dim.INPUT));

  /** What a step of a layer can be made of; the others want targets, memories or numbers of rows. */
  private static final Set<String> FUNCTIONS =
      Set.of("identity", "sigmoid", "tanh", "relu", "exp", "softmax", "concat", "unit", "scaled");

  private static final Set<String> SIZES = Set.of("H", "D", "1");

  private LayerFit() {}

  /**
   * Refuses a cell that cannot stand in a layer.
   *
   * @throws CellProblem naming what does not fit
   */
  static void require(Cell cell) {
    if (cell.states().isEmpty()) {
      throw new CellProblem(1, 0, CellFault.NO_STATE);
    }
    for (Port port : cell.inputs()) {
      if (!port.equals(INPUT)) {
        throw new CellProblem(1, 0, CellFault.ONLY_INPUT, port.name());
      }
    }
    for (Equation equation : cell.equations()) {
      requireSizes(cell, equation);
      requireFunctions(equation.value(), equation.line());
    }
  }

  private static void requireFunctions(Expr expr, int line) {
    if (expr instanceof Apply apply) {
      String function = apply.operator().name();
      if (Operators.call(function).isPresent() && !FUNCTIONS.contains(function)) {
        throw new CellProblem(line, 0, CellFault.NOT_IN_LAYER, function);
      }
      apply.args().forEach(arg -> requireFunctions(arg, line));
    }
  }

  /** A state keeps its H numbers; other results may have any size made of H, D and 1. */
  private static void requireSizes(Cell cell, Equation equation) {
    Shape shape = cell.shapes().get(Symbol.now(equation.name()));
    boolean state = cell.states().contains(equation.name());
    if (state && !shape.equals(Shape.vector(Dim.HIDDEN))) {
      throw new CellProblem(equation.line(), 1, CellFault.STATE_SIZE, equation.name(), shape);
    }
    for (String letter : shape.rows().name().split("\\+")) {
      if (shape.kind() == Shape.Kind.MEMORY || !SIZES.contains(letter)) {
        throw new CellProblem(equation.line(), 1, CellFault.UNKNOWN_SIZE, equation.name(), shape);
      }
    }
  }
}
