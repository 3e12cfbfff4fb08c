package org.unroll.engine;

import java.util.List;

/**
 * Sums of products over the same operands, to be computed at once.
 *
 * @param transposed whether the products are W' g instead of W x
 * @param operands register numbers, the same for every sum
 * @param sums one for each result
 */
record StackedSums(boolean transposed, int[] operands, List<ProductSum> sums) implements Work {

  @Override
  public boolean writes(int register) {
    return sums.stream().anyMatch(sum -> sum.out() == register);
  }

  int[] results() {
    return sums.stream().mapToInt(ProductSum::out).toArray();
  }

  int[][] weights() {
    return sums.stream().map(ProductSum::weights).toArray(int[][]::new);
  }

  /** Register of each sum's bias, or {@link ProductSum#NO_BIAS}. */
  int[] biases() {
    return sums.stream().mapToInt(ProductSum::bias).toArray();
  }
}
