package org.unroll.lab.system.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.unroll.lab.system.Report;

/** S1: a word picks a row and only this row learns; a bag does not know the order. */
class LookupBenchTest {

  private final LookupBench bench = new LookupBench(LookupSettings.OPENING);
  private final LookupPicture picture = bench.picture();

  /** x T with x one-hot, multiplied out. */
  private static double[] product(int[] counts, double[][] table) {
    double[] sum = new double[table[0].length];
    for (int word = 0; word < counts.length; word++) {
      for (int d = 0; d < sum.length; d++) {
        sum[d] += counts[word] * table[word][d];
      }
    }
    return sum;
  }

  @Test
  void aOneHotVectorTimesTheTableIsTheRowThatIsLookedUp() {
    Reading one = picture.one();
    for (int t = 0; t < one.words().length; t++) {
      int[] oneHot = new int[picture.words().size()];
      oneHot[one.words()[t]] = 1;
      assertThat(one.rows()[t]).containsExactly(product(oneHot, picture.table()));
      assertThat(one.rows()[t]).containsExactly(picture.table()[one.words()[t]]);
    }
  }

  @Test
  void countsTimesTheTableIsTheSumOfTheRows() {
    assertThat(picture.one().counts()).containsExactly(2, 1, 0, 1, 0, 1, 0, 0);
    assertThat(picture.one().sum())
        .containsExactly(product(picture.one().counts(), picture.table()), within(1e-14));
  }

  @Test
  void theGradientGoesToThePickedRowsOnly() {
    Reading one = picture.one();
    for (int word = 0; word < one.counts().length; word++) {
      double size = Arrays.stream(one.gradient()[word]).map(Math::abs).sum();
      assertThat(size > 0).as(picture.words().get(word)).isEqualTo(one.counts()[word] > 0);
    }
    for (int t = 0; t < one.words().length; t++) {
      for (int word = 0; word < one.counts().length; word++) {
        boolean picked = word == one.words()[t];
        assertThat(one.shares()[t][word][0] != 0).isEqualTo(picked);
      }
    }
  }

  /** "the" came twice, so its row gets two shares. */
  @Test
  void theSharesOfAllWordsAddUpToTheGradient() {
    Reading one = picture.one();
    for (int word = 0; word < one.counts().length; word++) {
      for (int d = 0; d < one.sum().length; d++) {
        int row = word;
        int k = d;
        double sum =
            IntStream.range(0, one.words().length).mapToDouble(t -> one.shares()[t][row][k]).sum();
        assertThat(sum).isCloseTo(one.gradient()[word][d], within(1e-15));
      }
    }
    assertThat(one.gradient()[0][0]).isCloseTo(2 * one.gradient()[1][0], within(1e-15));
  }

  @Test
  void theSameWordsInAnotherOrderAreTheSameToABag() {
    assertThat(picture.text(picture.one())).isEqualTo("the dog bites the man");
    assertThat(picture.text(picture.other())).isEqualTo("the man bites the dog");
    LookupPicture trained = Report.after(500, bench).picture();
    for (LookupPicture now : List.of(picture, trained)) {
      assertThat(now.one().counts()).containsExactly(now.other().counts());
      assertThat(now.one().sum()).containsExactly(now.other().sum(), within(1e-14));
      assertThat(now.one().probabilities())
          .containsExactly(now.other().probabilities(), within(1e-14));
      assertThat(now.one().right()).isNotEqualTo(now.other().right());
      assertThat(now.one().isRight()).isNotEqualTo(now.other().isRight());
    }
  }

  @Test
  void noBagGetsBelowTwoThirdsOfABit() {
    LookupPicture trained = Report.after((int) bench.planned(), bench).picture();
    assertThat(Scene.all()).hasSize(36);
    assertThat(trained.least()).isCloseTo(2 * Math.log(2) / 3, within(1e-14));
    assertThat(trained.guessing()).isCloseTo(Math.log(2), within(1e-15));
    assertThat(trained.loss()).isGreaterThan(trained.least()).isLessThan(0.55);
  }

  /** Not the first update: an optimiser with a memory would move other rows from the second on. */
  @Test
  void anUpdateMovesTheRowsOfOneSentenceOnly() {
    double[][] before = Report.after(10, bench).picture().table();
    bench.update();
    double[][] after = bench.picture().table();
    int[] moved =
        IntStream.range(0, before.length)
            .filter(word -> !Arrays.equals(before[word], after[word]))
            .toArray();
    assertThat(moved).hasSize(4).contains(0);
  }

  @Test
  void aSentenceOfOnesOwnChangesNoWeight() {
    assertThat(bench.adjust(LookupSettings.OPENING.withSentence(List.of("the", "cat")))).isTrue();
    LookupPicture own = bench.picture();
    assertThat(own.table()).isDeepEqualTo(picture.table());
    assertThat(own.one().words()).containsExactly(0, 2);
    assertThat(own.text(own.other())).isEqualTo("cat the");
    assertThat(bench.adjust(new LookupSettings(List.of("dog"), 2))).isFalse();
  }

  @Test
  void withoutANounThereIsNothingToLearn() {
    bench.adjust(LookupSettings.OPENING.withSentence(List.of("the", "sees")));
    Reading one = bench.picture().one();
    assertThat(one.right()).isEmpty();
    assertThat(one.isRight()).isFalse();
    assertThat(one.gradient()).isDeepEqualTo(new double[8][4]);
  }

  @Test
  void oneWordHasOneOrder() {
    bench.adjust(LookupSettings.OPENING.withSentence(List.of("dog")));
    assertThat(bench.picture().hasOther()).isFalse();
    assertThat(picture.hasOther()).isTrue();
  }
}
