package org.unroll.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.expr.Apply;
import org.unroll.expr.Contribution;
import org.unroll.expr.Differentiation;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Node;
import org.unroll.expr.Shapes;
import org.unroll.expr.Symbol;

/**
 * What happens within one time step, read off the cell's equations: the same at every step. The
 * backward pass takes the equations in reverse order.
 *
 * @param cellId catalogue id of the cell, empty if there is none
 * @param equations in the order of the forward pass
 */
public record StepScript(String cellId, List<EquationScript> equations) {

  /** Nothing is known of the inside of a step. */
  public static final StepScript NONE = new StepScript("", List.of());

  /** Copies the list. */
  public StepScript {
    equations = List.copyOf(equations);
  }

  /** The script of a cell. Differentiates its equations, so keep it. */
  public static StepScript of(Cell cell) {
    Shapes shapes = new Shapes(cell.shapes());
    List<Node> nodes = Linearizer.flatten(cell.assignments());
    for (Node node : nodes) {
      if (node.isInner()) {
        shapes.declare(node.target(), shapes.of(new Apply(node.operator(), node.args())));
      }
    }
    List<Contribution> parts = Differentiation.of(nodes, shapes, ends(cell));
    return new StepScript(
        cell.id(), cell.equations().stream().map(e -> equation(e.name(), nodes, parts)).toList());
  }

  /** Gradients arrive from outside at the states and at the other outputs. */
  private static Set<Symbol> ends(Cell cell) {
    Set<Symbol> ends = new HashSet<>();
    cell.states().forEach(state -> ends.add(Symbol.now(state)));
    cell.outputs().forEach(output -> ends.add(Symbol.now(output)));
    return ends;
  }

  private static EquationScript equation(String name, List<Node> nodes, List<Contribution> parts) {
    return new EquationScript(
        name,
        nodes.stream()
            .filter(node -> Operation.equation(node.target()).equals(name))
            .map(Operation::forward)
            .toList(),
        parts.stream()
            .filter(part -> Operation.equation(part.source().target()).equals(name))
            .map(Operation::backward)
            .toList());
  }

  /** The equations in the order in which a pass takes them; none at the start and at the update. */
  public List<EquationScript> order(Phase phase) {
    return switch (phase) {
      case START, UPDATE -> List.of();
      case FORWARD -> equations;
      case BACKWARD -> {
        List<EquationScript> turned = new ArrayList<>(equations);
        Collections.reverse(turned);
        yield turned;
      }
    };
  }
}
