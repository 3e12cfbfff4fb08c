package org.unroll.view.stage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which classes to show where not all fit: the likeliest ones, and always the right one. */
final class Ranking {

  private Ranking() {}

  /**
   * Classes in their own order, at most so many.
   *
   * @param probability one per class
   * @param target the right class
   * @param most at least 1
   */
  static List<Integer> shown(double[] probability, int target, int most) {
    Comparator<Integer> likely = Comparator.comparingDouble(k -> -probability[k]);
    Comparator<Integer> rightFirst = Comparator.comparing(k -> k != target);
    return IntStream.range(0, probability.length)
        .boxed()
        .sorted(rightFirst.thenComparing(likely))
        .limit(most)
        .sorted()
        .toList();
  }

  /** The likeliest class. */
  static int best(double[] probability) {
    return IntStream.range(0, probability.length)
        .boxed()
        .max(Comparator.comparingDouble(k -> probability[k]))
        .orElseThrow();
  }
}
