package org.unroll.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import org.unroll.engine.kernel.Stack;
import org.unroll.engine.kernel.StackedProduct;
import org.unroll.expr.Buffer;

/**
 * What all frames of one layer share: weights packed once per pass for all steps. The frame that came
 * first, and so runs first forward, says when.
 */
final class LayerWork {

  private final IdentityHashMap<StackedSums, Stack> stacks = new IdentityHashMap<>();
  private final List<Stack> all = new ArrayList<>();

  /**
   * A layer over the weights that stand in these buffers.
   *
   * @param buffers of the first frame, by register
   */
  LayerWork(Plan plan, Buffer[] buffers) {
    plan.forward().forEach(work -> prepare(work, buffers));
    plan.backward().forEach(work -> prepare(work, buffers));
  }

  private void prepare(Work work, Buffer[] buffers) {
    if (work instanceof StackedSums stacked) {
      Buffer[][] weights =
          Arrays.stream(stacked.weights()).map(w -> pick(w, buffers)).toArray(Buffer[][]::new);
      Stack stack = new Stack(weights, pick(stacked.biases(), buffers), stacked.transposed());
      stacks.put(stacked, stack);
      all.add(stack);
    }
  }

  /** The buffers of these registers, null for {@link ProductSum#NO_BIAS}. */
  static Buffer[] pick(int[] registers, Buffer[] buffers) {
    return Arrays.stream(registers)
        .mapToObj(r -> r == ProductSum.NO_BIAS ? null : buffers[r])
        .toArray(Buffer[]::new);
  }

  /** A stack of this layer at work on the buffers of one frame. */
  Action bind(StackedSums stacked, Buffer[] buffers) {
    boolean[] add = new boolean[stacked.sums().size()];
    for (int n = 0; n < add.length; n++) {
      add[n] = stacked.sums().get(n).add();
    }
    Buffer[] in = pick(stacked.operands(), buffers);
    Buffer[] out = pick(stacked.results(), buffers);
    return new StackedProduct(stacks.get(stacked), in, out, add)::run;
  }

  /** Takes in the present weights; before the first step of a forward pass. */
  void before() {
    for (int n = 0; n < all.size(); n++) {
      all.get(n).pack();
    }
  }
}
