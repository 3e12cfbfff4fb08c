package org.unroll.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.unroll.cell.Cell;
import org.unroll.expr.Linearizer;
import org.unroll.expr.Node;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;

/**
 * Finds the symbol in a cell's equations that a case calls {@code h}, {@code pre.f}, {@code act.hc},
 * {@code daux.q} and so on. A leading d means the gradient.
 */
final class CellParts {

  private final Cell cell;
  private final List<Node> nodes;

  CellParts(Cell cell) {
    this.cell = cell;
    this.nodes = Linearizer.flatten(cell.assignments());
  }

  /** The symbol of a field; empty if the cell has no such part. */
  Optional<Symbol> find(String field) {
    Optional<Symbol> value = value(field);
    return value.isPresent() || !field.startsWith("d")
        ? value
        : value(field.substring(1)).map(Symbol::toGradient);
  }

  /** Whether a node's value, or that under a gradient, depends on one of these within its step. */
  boolean dependsOn(Symbol symbol, Set<Symbol> roots) {
    Symbol value = new Symbol(symbol.name(), symbol.moment(), false);
    return roots.contains(value)
        || nodes.stream()
            .filter(node -> node.target().equals(value))
            .flatMap(node -> node.args().stream())
            .anyMatch(arg -> arg instanceof Symbol s && dependsOn(s, roots));
  }

  private Optional<Symbol> value(String field) {
    int dot = field.indexOf('.');
    String name = field.substring(dot + 1);
    return switch (field.substring(0, Math.max(0, dot))) {
      case "" -> Optional.of(field).filter(cell.states()::contains).map(Symbol::now);
      case "act" -> name.equals("hc") ? shownMemory() : gate(name);
      case "pre" -> gate(name).map(this::beforeActivation);
      case "aux" -> equation(name);
      default -> Optional.empty();
    };
  }

  /** A plain network has one gate, called a: its new state itself. */
  private Optional<Symbol> gate(String name) {
    return name.equals("a") && cell.equation(name).isEmpty()
        ? Optional.of(Symbol.now(cell.states().get(0)))
        : equation(name);
  }

  private Optional<Symbol> equation(String name) {
    return cell.equation(name).map(equation -> Symbol.now(equation.name()));
  }

  /** What goes into a gate's activation; the gate itself where that is the identity. */
  private Symbol beforeActivation(Symbol gate) {
    Node node = nodes.stream().filter(n -> n.target().equals(gate)).findFirst().orElseThrow();
    boolean activated =
        node.args().size() == 1
            && node.args().get(0) instanceof Symbol
            && !node.operator().equals(Operators.IDENTITY);
    return activated ? (Symbol) node.args().get(0) : gate;
  }

  /** tanh(c), the memory as the output gate sees it; c itself where the cell leaves tanh out. */
  private Optional<Symbol> shownMemory() {
    Symbol memory = Symbol.now("c");
    Optional<Symbol> activated =
        nodes.stream().filter(n -> n.args().equals(List.of(memory))).map(Node::target).findFirst();
    return activated.or(() -> equation("c"));
  }
}
