package org.unroll.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;
import org.unroll.expr.Shape;

/**
 * Puts products together: those that are added up in one register become a sum, and sums over the same
 * operands become a stack. Where a sum may stand follows from one property of compiled code: a register
 * is finished before it is first read. So a sum may be computed anywhere from where its operands are
 * finished to where its own last instruction stood.
 */
final class Stacking {

  private final List<Instruction> list;
  private final List<Register> registers;
  private final List<ProductSum> sums = new ArrayList<>();

  /** Where something may stand: before the instruction at any of these places. */
  private record Range(int from, int to) {

    Range and(Range other) {
      return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    boolean isEmpty() {
      return from > to;
    }
  }

  /** What sums must share to be stacked. */
  private record Key(Operator operator, List<Integer> operands) {}

  private record Group(Range range, List<ProductSum> members) {}

  private Stacking(List<Instruction> list, List<Register> registers) {
    this.list = list;
    this.registers = registers;
  }

  /** The same calculation with products put together. */
  static List<Work> of(List<Instruction> list, List<Register> registers) {
    Stacking stacking = new Stacking(list, registers);
    stacking.gather();
    return stacking.arranged(stacking.groups());
  }

  private void gather() {
    Map<Integer, ProductSum> open = new LinkedHashMap<>();
    for (int i = 0; i < list.size(); i++) {
      Instruction instruction = list.get(i);
      ProductSum sum = open.get(instruction.out());
      if (isProduct(instruction)) {
        if (sum == null || !sum.operator().equals(instruction.operator())) {
          sum = new ProductSum(instruction);
          sums.add(sum);
          open.put(instruction.out(), sum);
        }
        sum.take(i, instruction);
      } else if (sum != null && isBiasOf(instruction, sum)) {
        sum.takeBias(i, instruction.in()[1]);
      }
    }
  }

  private static boolean isProduct(Instruction instruction) {
    return instruction.operator().equals(Operators.PRODUCT)
        || instruction.operator().equals(Operators.TRANSPOSED);
  }

  private boolean isBiasOf(Instruction instruction, ProductSum sum) {
    return instruction.operator().equals(Operators.PLUS)
        && instruction.in()[0] == sum.out()
        && registers.get(instruction.in()[1]).shape().kind() == Shape.Kind.SHARED_VECTOR
        && sum.bias() == ProductSum.NO_BIAS;
  }

  private List<Group> groups() {
    Map<Key, List<Group>> byKey = new LinkedHashMap<>();
    for (ProductSum sum : sums) {
      Range range = range(sum);
      if (!range.isEmpty()) {
        Key key = new Key(sum.operator(), sum.operands());
        join(byKey.computeIfAbsent(key, k -> new ArrayList<>()), sum, range);
      }
    }
    return byKey.values().stream().flatMap(List::stream).toList();
  }

  private static void join(List<Group> groups, ProductSum sum, Range range) {
    for (int n = 0; n < groups.size(); n++) {
      Range common = groups.get(n).range().and(range);
      if (!common.isEmpty()) {
        groups.get(n).members().add(sum);
        groups.set(n, new Group(common, groups.get(n).members()));
        return;
      }
    }
    groups.add(new Group(range, new ArrayList<>(List.of(sum))));
  }

  private Range range(ProductSum sum) {
    int from = 0;
    int to = sum.places().get(sum.places().size() - 1);
    for (int i = 0; i < list.size(); i++) {
      int written = list.get(i).out();
      if (sum.operands().contains(written)) {
        from = Math.max(from, i + 1);
      }
      if (written == sum.out() && !sum.places().contains(i)) {
        if (!sum.add()) {
          to = Math.min(to, i);
        } else if (!isAddition(list.get(i))) {
          from = Math.max(from, i + 1);
        }
      }
    }
    return new Range(from, to);
  }

  /** Additions may change places with each other: in place, or by reading and writing a register. */
  private static boolean isAddition(Instruction instruction) {
    return instruction.add()
        || (instruction.operator().equals(Operators.PLUS)
            && instruction.in()[0] == instruction.out());
  }

  private List<Work> arranged(List<Group> groups) {
    Map<Integer, List<StackedSums>> stacks = new TreeMap<>();
    List<Integer> stacked = new ArrayList<>();
    for (Group group : groups) {
      stacks.computeIfAbsent(group.range().from(), k -> new ArrayList<>()).add(stack(group));
      group.members().forEach(sum -> stacked.addAll(sum.places()));
    }
    List<Work> works = new ArrayList<>();
    for (int i = 0; i <= list.size(); i++) {
      works.addAll(stacks.getOrDefault(i, List.of()));
      if (i < list.size() && !stacked.contains(i)) {
        works.add(list.get(i));
      }
    }
    return List.copyOf(works);
  }

  private static StackedSums stack(Group group) {
    ProductSum first = group.members().get(0);
    int[] operands = first.operands().stream().mapToInt(Integer::intValue).toArray();
    boolean transposed = first.operator().equals(Operators.TRANSPOSED);
    return new StackedSums(transposed, operands, List.copyOf(group.members()));
  }
}
