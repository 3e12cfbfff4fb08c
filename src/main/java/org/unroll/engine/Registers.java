package org.unroll.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.unroll.engine.Register.Scope;
import org.unroll.expr.Shape;
import org.unroll.expr.Symbol;

/** Hands out register numbers while a cell is compiled. */
final class Registers {

  private final List<Register> registers = new ArrayList<>();
  private final Map<Symbol, Integer> index = new HashMap<>();

  List<Register> list() {
    return List.copyOf(registers);
  }

  Map<Symbol, Integer> index() {
    return Map.copyOf(index);
  }

  boolean has(Symbol symbol) {
    return index.containsKey(symbol);
  }

  int of(Symbol symbol) {
    Integer number = index.get(symbol);
    if (number == null) {
      throw new IllegalStateException("no register holds " + symbol);
    }
    return number;
  }

  /** A new register for a name. */
  int add(Symbol symbol, Scope scope, Shape shape) {
    int number = scratch(scope, shape, 0);
    index.put(symbol, number);
    return number;
  }

  /** The name shares a register with another. */
  void alias(Symbol symbol, int register) {
    index.put(symbol, register);
  }

  /** A register all frames share, filled with a number. */
  int constant(double value, Shape shape) {
    Register wanted = new Register(Scope.CONSTANT, shape, value);
    int known = registers.indexOf(wanted);
    return known >= 0 ? known : scratch(Scope.CONSTANT, shape, value);
  }

  /** A register all frames share, for a value that is used up at once. */
  int scratch(Shape shape) {
    return scratch(Scope.SCRATCH, shape, 0);
  }

  private int scratch(Scope scope, Shape shape, double value) {
    registers.add(new Register(scope, shape, value));
    return registers.size() - 1;
  }
}
