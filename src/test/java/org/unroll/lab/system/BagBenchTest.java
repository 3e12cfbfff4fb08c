package org.unroll.lab.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unroll.lab.system.bag.BagBench;
import org.unroll.lab.system.bag.BagKind;
import org.unroll.lab.system.bag.BagPicture;
import org.unroll.lab.system.bag.BagSettings;
import org.unroll.lab.system.bag.Judged;

/** S2: what does not know the order of words goes wrong on "not hate", and the RNN does not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BagBenchTest {

  private BagBench bench;
  private BagPicture picture;

  @BeforeAll
  void train() {
    bench = new BagBench(BagSettings.OPENING);
    picture = Report.after(1200, bench).picture();
  }

  private List<Integer> reordered() {
    return java.util.stream.IntStream.range(0, picture.sentences().size())
        .filter(picture::isReordered)
        .boxed()
        .toList();
  }

  @Test
  void aBagSaysTheSameOfTheSameWords() {
    assertThat(reordered()).containsExactly(5, 7);
    for (int n : reordered()) {
      Judged one = picture.sentences().get(n - 1);
      Judged other = picture.sentences().get(n);
      assertThat(one.verdict()).isNotEqualTo(other.verdict());
      for (BagKind kind : List.of(BagKind.CBOW, BagKind.DEEP_CBOW)) {
        double[] p = one.probabilities().get(kind.ordinal());
        double[] q = other.probabilities().get(kind.ordinal());
        assertThat(q).as(kind.id()).containsExactly(p, within(1e-12));
        assertThat(one.isRight(kind) && other.isRight(kind)).isFalse();
      }
    }
  }

  @Test
  void thePairsAndTheRnnGetEveryChosenSentenceRight() {
    for (Judged judged : picture.sentences()) {
      assertThat(judged.isRight(BagKind.RNN)).as(judged.text()).isTrue();
      assertThat(judged.isRight(BagKind.BIGRAMS)).as(judged.text()).isTrue();
    }
  }

  /** The sentences that are compared were never trained on. */
  @Test
  void thePairsOfSentencesAreHeldBack() {
    Judged hate = picture.sentences().get(4);
    assertThat(hate.text()).isEqualTo("we do not hate this old film .");
    assertThat(hate.heldBack()).isTrue();
  }

  @Test
  void heldBackAccuracyTellsThemApart() {
    assertThat(picture.guessing()).isBetween(0.1, 0.3);
    assertThat(picture.lane(BagKind.CBOW).accuracy()).isBetween(0.6, 0.92);
    assertThat(picture.lane(BagKind.DEEP_CBOW).accuracy()).isBetween(0.6, 0.95);
    assertThat(picture.lane(BagKind.BIGRAMS).accuracy()).isGreaterThan(0.98);
    assertThat(picture.lane(BagKind.RNN).accuracy()).isGreaterThan(0.98);
  }

  @Test
  void aSentenceOfOnesOwnChangesNoWeight() {
    BagSettings own = BagSettings.OPENING.withOwn(List.of("you", "dislike", "this", "film", "."));
    assertThat(bench.adjust(own)).isTrue();
    List<Judged> sentences = bench.picture().sentences();
    assertThat(bench.updates()).isEqualTo(1200);
    assertThat(sentences).hasSize(picture.sentences().size() + 1);
    assertThat(sentences.get(sentences.size() - 1).isRight(BagKind.RNN)).isTrue();
    assertThat(bench.adjust(new BagSettings(List.of(), 2))).isFalse();
    bench.adjust(BagSettings.OPENING);
  }

  @Test
  void asManyNumbersAsTheSizesSay() {
    int words = BagBench.knownWords().size();
    int classes = picture.classes().size();
    assertThat(picture.lane(BagKind.CBOW).numbers()).isEqualTo(16 * words + 16 * classes + classes);
    assertThat(picture.lane(BagKind.BIGRAMS).numbers())
        .isEqualTo(16 * words * words + 16 * classes + classes);
  }
}
