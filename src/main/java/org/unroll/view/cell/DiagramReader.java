package org.unroll.view.cell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.unroll.cell.Cell;
import org.unroll.cell.Equation;
import org.unroll.expr.Apply;
import org.unroll.expr.Expr;
import org.unroll.expr.Literal;
import org.unroll.expr.Moment;
import org.unroll.expr.Operators;
import org.unroll.expr.Symbol;
import org.unroll.view.cell.Part.Kind;
import org.unroll.view.cell.Part.Weighing;

/**
 * Reads a cell's expression trees into a diagram. A weighted sum with the function around it becomes
 * one layer; every other operator a part of its own; a product with a gate a valve.
 */
final class DiagramReader {

  private final Cell cell;
  private final WeightedSums sums;
  private final Gates gates;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Map<String, Wire> wires = new LinkedHashMap<>();
  private final Map<String, String> owners = new HashMap<>();

  DiagramReader(Cell cell) {
    this.cell = cell;
    this.sums = new WeightedSums(cell);
    this.gates = new Gates(cell);
  }

  Diagram read() {
    cell.inputs().forEach(p -> source(Symbol.now(p.name())));
    for (Equation equation : cell.equations()) {
      build(equation.name(), equation.value());
    }
    for (String state : cell.states()) {
      Part end = Part.of(state + "[t]", Kind.AFTER, Symbol.now(state), "");
      parts.put(end.id(), end);
      connect(Symbol.now(state), state, end.id(), false);
    }
    return new Diagram(cell, parts, List.copyOf(wires.values()), owners);
  }

  /** Makes the part that computes an expression under a name. */
  private void build(String name, Expr value) {
    owners.put(name, name);
    if (!(value instanceof Apply apply)) {
      parts.put(name, Part.of(name, Kind.OPERATOR, Symbol.now(name), "="));
      argument(name, name, 0, value, false);
      return;
    }
    if (sums.isLayer(value)) {
      layer(name, apply);
    } else {
      operator(name, apply);
    }
  }

  private void operator(String name, Apply apply) {
    boolean product = apply.operator().equals(Operators.TIMES);
    int gate = product ? gates.among(apply.args()) : -1;
    List<Expr> args = apply.args();
    for (int i = 0; i < args.size(); i++) {
      argument(name, name, i, args.get(i), i == gate);
    }
    Kind kind = gate >= 0 ? Kind.VALVE : Kind.OPERATOR;
    parts.put(name, Part.of(name, kind, Symbol.now(name), Signs.of(apply)));
  }

  /** Lets a part read an argument, which is computed in a part of its own if it is an expression. */
  private void argument(String reader, String path, int index, Expr arg, boolean isGate) {
    if (arg instanceof Symbol symbol) {
      connect(symbol, source(symbol), reader, isGate);
    } else if (arg instanceof Apply) {
      String inner = path + "." + index;
      build(inner, arg);
      connect(Symbol.now(inner), inner, reader, isGate);
    }
  }

  private void layer(String name, Apply apply) {
    List<Weighing> weights = new ArrayList<>();
    boolean squashed = !sums.isSum(apply);
    if (squashed) {
      owners.put(name + ".0", name);
      terms(name, name + ".0", apply.args().get(0), weights);
    } else {
      terms(name, name, apply, weights);
    }
    String sign = squashed ? Signs.of(apply) : Signs.SUM;
    parts.put(name, new Part(name, Kind.LAYER, Symbol.now(name), sign, weights));
  }

  private void terms(String layer, String path, Expr term, List<Weighing> weights) {
    owners.put(path, layer);
    if (term instanceof Apply apply && sums.isPlus(apply)) {
      for (int i = 0; i < apply.args().size(); i++) {
        terms(layer, path + "." + i, apply.args().get(i), weights);
      }
    } else if (term instanceof Apply apply && sums.isWeighed(apply)) {
      Symbol weight = (Symbol) apply.args().get(sums.weightPlace(apply));
      int place = 1 - sums.weightPlace(apply);
      argument(layer, path, place, apply.args().get(place), false);
      Optional<String> input = Optional.of(sourceId(path, place, apply.args().get(place)));
      weights.add(new Weighing(weight.name(), input));
    } else if (term instanceof Symbol symbol && sums.isWeight(symbol)) {
      weights.add(new Weighing(symbol.name(), Optional.empty()));
    } else if (term instanceof Symbol symbol) {
      connect(symbol, source(symbol), layer, false);
    } else if (term instanceof Apply) {
      build(path, term);
      connect(Symbol.now(path), path, layer, false);
    }
  }

  private String sourceId(String path, int place, Expr arg) {
    return arg instanceof Symbol symbol ? source(symbol) : path + "." + place;
  }

  /** The part a name's value comes from; inputs, old states and lone weights are made when first used. */
  private String source(Symbol symbol) {
    String id = symbol.toString();
    if (parts.containsKey(id) || cell.equation(id).isPresent()) {
      return id;
    }
    if (sums.isWeight(symbol)) {
      Weighing alone = new Weighing(id, Optional.empty());
      parts.put(id, new Part(id, Kind.LAYER, symbol, "", List.of(alone)));
    } else {
      Kind kind = symbol.moment() == Moment.BEFORE ? Kind.BEFORE : Kind.INPUT;
      parts.put(id, Part.of(id, kind, symbol, ""));
    }
    return id;
  }

  /** A value used twice by the same part has one wire. */
  private void connect(Symbol carried, String from, String to, boolean isGate) {
    Wire wire = new Wire(from, to, carried, isGate);
    wires.merge(wire.key(), wire, (old, more) -> old.gates() ? more : old);
  }

  /** Which literals stand beside an operator, for its sign. */
  static String literals(Apply apply) {
    return apply.args().stream()
        .filter(Literal.class::isInstance)
        .map(Expr::toString)
        .collect(Collectors.joining());
  }
}
