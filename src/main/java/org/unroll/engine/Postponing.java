package org.unroll.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.unroll.engine.Register.Scope;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape.Kind;

/**
 * Takes the weights' gradients out of the backward pass of one step. Nothing in the pass reads them,
 * and their operands stay in the trace, so that all steps can be summed in one product at the end.
 */
final class Postponing {

  private final List<Register> registers;
  private final Map<Integer, List<Instruction>> outers = new LinkedHashMap<>();
  private final Map<Integer, Instruction> biases = new LinkedHashMap<>();

  /** What is left to do in each step, and what to do after the last. */
  record Result(List<Instruction> now, List<OuterGroup> later) {}

  private Postponing(List<Register> registers) {
    this.registers = registers;
  }

  static Result of(List<Instruction> backward, List<Register> registers) {
    Postponing postponing = new Postponing(registers);
    backward.stream().filter(postponing::isOuter).forEach(postponing::takeOuter);
    backward.stream().filter(postponing::isBias).forEach(postponing::takeBias);
    List<Instruction> now = backward.stream().filter(i -> !postponing.isTaken(i)).toList();
    return new Result(now, postponing.groups());
  }

  private boolean isOuter(Instruction instruction) {
    return instruction.operator().equals(Operators.OUTER)
        && instruction.add()
        && isKept(instruction.in()[0])
        && isKept(instruction.in()[1]);
  }

  private boolean isKept(int register) {
    Scope scope = registers.get(register).scope();
    return scope == Scope.FRAME || scope == Scope.GIVEN;
  }

  private void takeOuter(Instruction outer) {
    outers.computeIfAbsent(outer.in()[0], g -> new ArrayList<>()).add(outer);
    outers.get(outer.in()[0]).sort(Comparator.comparingInt(o -> o.in()[1]));
  }

  private boolean isBias(Instruction instruction) {
    return instruction.operator().equals(Operators.COLLECT)
        && instruction.add()
        && outers.containsKey(instruction.in()[0])
        && registers.get(instruction.out()).shape().kind() == Kind.SHARED_VECTOR;
  }

  private void takeBias(Instruction collect) {
    biases.putIfAbsent(collect.in()[0], collect);
  }

  private boolean isTaken(Instruction instruction) {
    return outers.values().stream().anyMatch(list -> list.contains(instruction))
        || biases.containsValue(instruction);
  }

  private List<OuterGroup> groups() {
    Map<List<Integer>, List<OuterGroup.Member>> groups = new LinkedHashMap<>();
    outers.forEach(
        (error, list) -> {
          List<Integer> operands = list.stream().map(o -> o.in()[1]).toList();
          groups.computeIfAbsent(operands, o -> new ArrayList<>()).add(member(error, list));
        });
    return groups.entrySet().stream()
        .map(e -> new OuterGroup(ints(e.getKey()), List.copyOf(e.getValue())))
        .toList();
  }

  private OuterGroup.Member member(int error, List<Instruction> list) {
    Instruction bias = biases.get(error);
    return new OuterGroup.Member(
        error,
        list.stream().mapToInt(Instruction::out).toArray(),
        bias == null ? ProductSum.NO_BIAS : bias.out());
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
