package org.unroll.engine;

import java.util.List;

/**
 * Weight gradients with the same operands, to be summed over all time steps at once.
 *
 * @param operands registers x, the same for every member
 * @param members one for each error g
 */
record OuterGroup(int[] operands, List<Member> members) {

  /**
   * The weights whose output has one error.
   *
   * @param error register of g
   * @param weights registers of the gradients, in the order of the operands
   * @param bias register of the bias's gradient, or {@link ProductSum#NO_BIAS}
   */
  record Member(int error, int[] weights, int bias) {}

  int[] errors() {
    return members.stream().mapToInt(Member::error).toArray();
  }
}
