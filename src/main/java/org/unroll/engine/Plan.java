package org.unroll.engine;

import java.util.List;

/**
 * In what portions the instructions of a time step are carried out. The numbers that are kept are the
 * same for every plan.
 *
 * @param forward for each step, in order
 * @param backward for each step, in order
 * @param afterwards weight gradients, once after the backward pass of all steps
 */
record Plan(List<Work> forward, List<Work> backward, List<OuterGroup> afterwards) {

  /** Every instruction by itself, as compiled. What the fast plan is tested against. */
  static Plan plain(List<Instruction> forward, List<Instruction> backward) {
    return new Plan(List.copyOf(forward), List.copyOf(backward), List.of());
  }

  /** Products stacked, weight gradients summed over all steps at once. */
  static Plan fast(
      List<Instruction> forward, List<Instruction> backward, List<Register> registers) {
    Postponing.Result result = Postponing.of(backward, registers);
    return new Plan(
        Stacking.of(forward, registers), Stacking.of(result.now(), registers), result.later());
  }
}
