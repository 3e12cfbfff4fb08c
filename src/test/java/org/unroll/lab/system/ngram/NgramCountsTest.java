package org.unroll.lab.system.ngram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts and smoothed probabilities of "a b a b a c" over the words a, b, c and d, done by hand. */
class NgramCountsTest {

  private static final int A = 0;
  private static final int B = 1;
  private static final int C = 2;
  private static final int D = 3;

  private final NgramCounts pairs = new NgramCounts(2, 4);
  private final NgramCounts threes = new NgramCounts(3, 4);

  @BeforeEach
  void count() {
    pairs.count(new int[] {A, B, A, B, A, C});
    threes.count(new int[] {A, B, A, B, A, C});
  }

  /** Five words are counted, of three kinds; the first is only a context. */
  @Test
  void singleWordsAreInterpolatedWithEquallyLikelyOnes() {
    assertThat(pairs.probability(new int[0], B)).isCloseTo((2 + 3 * 0.25) / 8, within(1e-15));
    assertThat(pairs.probability(new int[0], C)).isCloseTo((1 + 3 * 0.25) / 8, within(1e-15));
    assertThat(pairs.probability(new int[0], D)).isCloseTo((0 + 3 * 0.25) / 8, within(1e-15));
  }

  /** After a came b, b and c. */
  @Test
  void pairsAreInterpolatedWithSingleWords() {
    double b = (2 + 3 * 0.25) / 8;
    assertThat(pairs.probability(new int[] {A}, B)).isCloseTo((2 + 2 * b) / 5, within(1e-15));
    assertThat(pairs.probability(new int[] {C, A}, B)).isCloseTo((2 + 2 * b) / 5, within(1e-15));
  }

  /** After "b a" came b and c; after "c a" nothing was seen. */
  @Test
  void threesAreInterpolatedWithPairs() {
    double b = (2 + 2 * (2 + 3 * 0.25) / 8) / 5;
    assertThat(threes.probability(new int[] {B, A}, B)).isCloseTo((1 + 2 * b) / 4, within(1e-15));
    assertThat(threes.probability(new int[] {C, A}, B)).isCloseTo(b, within(1e-15));
  }

  @Test
  void theLinesOfTheSmoothingSayWhatWasCounted() {
    List<NgramCounts.Order> orders = threes.orders(new int[] {B, A}, C);
    assertThat(orders).hasSize(3);
    NgramCounts.Order longest = orders.get(2);
    assertThat(longest.context()).containsExactly(B, A);
    assertThat(longest.together()).isEqualTo(1);
    assertThat(longest.seen()).isEqualTo(2);
    assertThat(longest.kinds()).isEqualTo(2);
    assertThat(longest.probability()).isEqualTo(threes.probability(new int[] {B, A}, C));
  }

  @Test
  void probabilitiesAddUpToOneAfterAnything() {
    for (int[] before : List.of(new int[0], new int[] {A}, new int[] {D, D}, new int[] {B, A})) {
      double[] p = threes.next(before);
      assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-12));
      assertThat(p[B]).isEqualTo(threes.probability(before, B));
    }
  }

  /** ab, ba, ac; and aba, bab, bac. */
  @Test
  void theTableGrowsWithTheWindow() {
    assertThat(pairs.filled()).isEqualTo(3);
    assertThat(pairs.cells()).isEqualTo(16);
    assertThat(threes.filled()).isEqualTo(3);
    assertThat(threes.cells()).isEqualTo(64);
    assertThat(threes.shorter(2).filled()).isEqualTo(3);
    assertThat(threes.shorter(2).next(new int[] {B, A})).isEqualTo(pairs.next(new int[] {B, A}));
  }
}
