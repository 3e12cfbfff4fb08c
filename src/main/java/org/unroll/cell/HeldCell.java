package org.unroll.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.unroll.expr.Apply;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * A cell some of whose results can be held: {@code f = sigmoid(...)} becomes {@code f =
 * held(sigmoid(...), f~held, f~value)}. Which units are held, and at what number, comes in from outside
 * at each step. Gradients, instructions and plans follow from the equation as for any other.
 */
public final class HeldCell {

  private static final String HELD = "~held";
  private static final String VALUE = "~value";

  private HeldCell() {}

  /**
   * The cell with the equations that these holds mean, besides those that could be held already;
   * holds of other cells are passed over.
   *
   * @throws IllegalArgumentException if it has no equation of a name, listing those it has
   */
  public static Cell of(Cell cell, List<Hold> holds) {
    Set<String> names =
        holds.stream()
            .filter(h -> h.cell().equals(cell.id()))
            .map(Hold::name)
            .collect(Collectors.toCollection(TreeSet::new));
    names.forEach(name -> require(cell, name));
    names.removeAll(names(cell));
    return names.isEmpty() ? cell : of(cell, names);
  }

  /** The cell with equations all of which can be held; which are is said from outside. */
  public static Cell holdable(Cell cell) {
    Set<String> names =
        cell.equations().stream()
            .map(Equation::name)
            .collect(Collectors.toCollection(TreeSet::new));
    names.removeAll(names(cell));
    return names.isEmpty() ? cell : of(cell, names);
  }

  private static void require(Cell cell, String name) {
    if (cell.equation(name).isEmpty()) {
      List<String> known = cell.equations().stream().map(Equation::name).toList();
      throw new IllegalArgumentException(
          "%s has no equation %s that could be held; it has %s"
              .formatted(cell.id(), name, String.join(", ", known)));
    }
  }

  private static Cell of(Cell cell, Set<String> names) {
    List<Port> inputs = new ArrayList<>(cell.inputs());
    Map<Symbol, Shape> shapes = new HashMap<>(cell.shapes());
    List<Equation> equations = new ArrayList<>();
    for (Equation equation : cell.equations()) {
      if (names.contains(equation.name())) {
        Shape shape = cell.shapes().get(Symbol.now(equation.name()));
        for (Symbol port : List.of(held(equation.name()), value(equation.name()))) {
          inputs.add(new Port(port.name(), shape));
          shapes.put(port, shape);
        }
      }
      equations.add(names.contains(equation.name()) ? holding(equation) : equation);
    }
    return new Cell(
        cell.id(),
        cell.title(),
        cell.citation(),
        inputs,
        cell.states(),
        cell.outputs(),
        equations,
        cell.forgetBias(),
        cell.initial(),
        shapes);
  }

  private static Equation holding(Equation free) {
    Apply value = Apply.of(Operators.HELD, free.value(), held(free.name()), value(free.name()));
    return new Equation(free.name(), value, free.note(), free.line());
  }

  /** The input that is 1 for units that are held, 0 for those that are free. */
  public static Symbol held(String name) {
    return Symbol.now(name + HELD);
  }

  /** The input that says at what number. */
  public static Symbol value(String name) {
    return Symbol.now(name + VALUE);
  }

  /** Names of a cell's equations that can be held. */
  public static List<String> names(Cell cell) {
    return cell.equations().stream()
        .filter(e -> e.value() instanceof Apply a && a.operator().equals(Operators.HELD))
        .map(Equation::name)
        .toList();
  }

  /**
   * What an inner term of the cell as written is called here: what was {@code f.0} is now {@code f.0.0},
   * because the whole right side of f became the first argument.
   */
  public static String innerName(List<String> held, String name) {
    int dot = name.indexOf('.');
    boolean moved = dot > 0 && held.contains(name.substring(0, dot));
    return moved ? name.substring(0, dot) + ".0" + name.substring(dot) : name;
  }
}
