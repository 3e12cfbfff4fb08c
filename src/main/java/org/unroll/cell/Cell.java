package org.unroll.cell;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.unroll.expr.Apply;
import org.unroll.expr.Assignment;
import org.unroll.expr.Expr;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/**
 * The equations of one time step. Everything else is read off them. Made by {@link CellParser}, which
 * checks that they make sense.
 *
 * @param id catalogue name, such as {@code lstm}
 * @param title name for people, such as "LSTM"
 * @param citation where the equations come from
 * @param inputs values from outside
 * @param states values carried from step to step; the first is the hidden state the read-out sees
 * @param outputs results other than states that are used outside, such as a loss or a context
 * @param equations in the order in which they are computed
 * @param forgetBias the bias that makes the cell keep its memory when it is large, if it has one
 * @param initial how weights start, by name, where the cell says so itself
 * @param shapes shapes of inputs, states, equations and weights
 */
public record Cell(
    String id,
    String title,
    String citation,
    List<Port> inputs,
    List<String> states,
    List<String> outputs,
    List<Equation> equations,
    Optional<String> forgetBias,
    Map<String, Initial> initial,
    Map<Symbol, Shape> shapes) {

  /** Copies the collections. */
  public Cell {
    inputs = List.copyOf(inputs);
    states = List.copyOf(states);
    outputs = List.copyOf(outputs);
    equations = List.copyOf(equations);
    initial = Map.copyOf(initial);
    shapes = Map.copyOf(shapes);
  }

  /** The equations as assignments, in order. */
  public List<Assignment> assignments() {
    return equations.stream().map(Equation::assignment).toList();
  }

  /** Names of the weight matrices and vectors with their shapes, by name. */
  public List<Map.Entry<Symbol, Shape>> weights() {
    Set<String> others = equations.stream().map(Equation::name).collect(Collectors.toSet());
    return shapes.entrySet().stream()
        .filter(e -> e.getValue().isShared() && !others.contains(e.getKey().name()))
        .sorted(Comparator.comparing(e -> e.getKey().name()))
        .toList();
  }

  /**
   * Names of the gates: results of a sigmoid. One that is carried on to the next step is a gate only if
   * something is multiplied by it: the gates of Greff's full gate recurrence are, the h of a simple
   * network with a sigmoid is not.
   */
  public List<String> gates() {
    return equations.stream()
        .filter(e -> e.value() instanceof Apply a && a.operator().equals(Operators.SIGMOID))
        .map(Equation::name)
        .filter(name -> !states.contains(name) || multiplies(Symbol.now(name)))
        .toList();
  }

  private boolean multiplies(Symbol symbol) {
    return equations.stream().anyMatch(e -> isFactor(symbol, e.value()));
  }

  private static boolean isFactor(Symbol symbol, Expr expr) {
    return expr instanceof Apply apply
        && ((apply.operator().equals(Operators.TIMES) && apply.args().contains(symbol))
            || apply.args().stream().anyMatch(arg -> isFactor(symbol, arg)));
  }

  /** Names that have a value at every step: inputs, then the equations' results in order. */
  public List<String> stepNames() {
    return Stream.concat(inputs.stream().map(Port::name), equations.stream().map(Equation::name))
        .toList();
  }

  /** The equation of this name, if there is one. */
  public Optional<Equation> equation(String name) {
    return equations.stream().filter(e -> e.name().equals(name)).findFirst();
  }
}
