package org.unroll.engine;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.kernel.OuterSum;
import org.unroll.expr.Buffer;

/**
 * The weight gradients of one layer that are summed over all its steps after the backward pass. The
 * examples of a step may be spread over several frames.
 */
final class WeightSums {

  private final List<OuterGroup> groups;
  private final List<OuterSum> sums = new ArrayList<>();

  WeightSums(Plan plan) {
    this.groups = plan.afterwards();
  }

  /**
   * Lets a frame take part: the first step's first.
   *
   * @param buffers of the frame, by register; the gradients that are added to are the first frame's
   */
  void include(Buffer[] buffers) {
    for (int n = 0; n < groups.size(); n++) {
      OuterGroup group = groups.get(n);
      if (n == sums.size()) {
        sums.add(sum(group, buffers));
      }
      Buffer[] errors = LayerWork.pick(group.errors(), buffers);
      sums.get(n).include(errors, LayerWork.pick(group.operands(), buffers));
    }
  }

  private static OuterSum sum(OuterGroup group, Buffer[] buffers) {
    Buffer[][] weights =
        group.members().stream()
            .map(m -> LayerWork.pick(m.weights(), buffers))
            .toArray(Buffer[][]::new);
    int[] biases = group.members().stream().mapToInt(OuterGroup.Member::bias).toArray();
    return new OuterSum(weights, LayerWork.pick(biases, buffers));
  }

  /** The frames to come are those of the same steps, from the first on, for other examples. */
  void again() {
    sums.forEach(OuterSum::again);
  }

  /**
   * The sums in parts that may be run at the same time. The result is the same whatever their number.
   *
   * @param parts how many each sum is cut into
   */
  List<Action> actions(int parts) {
    List<Action> actions = new ArrayList<>();
    for (OuterSum sum : sums) {
      sum.parts(parts).forEach(part -> actions.add(part::run));
    }
    return actions;
  }
}
