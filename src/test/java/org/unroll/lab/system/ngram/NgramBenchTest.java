package org.unroll.lab.system.ngram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.unroll.lab.system.Report;
import org.unroll.task.AgreementGrammar;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** S4: what stands outside the window decides nothing, and the RNN has no window. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NgramBenchTest {

  private static final List<LanguageKind> WINDOWS =
      List.of(LanguageKind.COUNTS, LanguageKind.NEURAL);

  private NgramPicture picture;

  @BeforeAll
  void train() {
    picture = Report.after(1500, new NgramBench(NgramSettings.OPENING)).picture();
  }

  private static double agreement(NgramPicture picture, LanguageKind kind, int from, int to) {
    return Arrays.stream(picture.lane(kind).agreement(), from, to + 1)
        .filter(share -> !Double.isNaN(share))
        .average()
        .orElseThrow();
  }

  @Test
  void aCueOutsideTheWindowDecidesNothing() {
    for (LanguageKind kind : WINDOWS) {
      assertThat(agreement(picture, kind, 1, 1)).as(kind.id()).isGreaterThan(0.85);
      assertThat(agreement(picture, kind, 4, 9)).as(kind.id()).isBetween(0.3, 0.7);
    }
    assertThat(agreement(picture, LanguageKind.RNN, 1, 9)).isGreaterThan(0.95);
  }

  @Test
  void aLongerWindowReachesTheCueAndNoFarther() {
    NgramSettings seven = NgramSettings.OPENING.withN(7);
    NgramPicture wide = Report.after(600, new NgramBench(seven)).picture();
    assertThat(agreement(wide, LanguageKind.NEURAL, 4, 5)).isGreaterThan(0.9);
    assertThat(agreement(wide, LanguageKind.NEURAL, 7, 9)).isBetween(0.25, 0.75);
    assertThat(agreement(wide, LanguageKind.COUNTS, 4, 5)).isLessThan(0.8);
  }

  /** The network itself: the word before its window changes no bit of what it says. */
  @Test
  void theNetworkSeesExactlyItsWindow() {
    AgreementGrammar grammar = new AgreementGrammar();
    int words = grammar.words().size();
    LanguageLearner four = new LanguageLearner(LanguageLearner.neural(4, words), 1);
    LanguageLearner rnn = new LanguageLearner(LanguageLearner.recurrent(words), 1);
    int[] one = grammar.read("the dog near the old cats sleeps .");
    int[] outside = one.clone();
    outside[2] = grammar.read("behind")[0];
    assertThat(verb(four, outside)).isEqualTo(verb(four, one));
    assertThat(verb(rnn, outside)).isNotEqualTo(verb(rnn, one));
    int[] inside = one.clone();
    inside[3] = grammar.read("behind")[0];
    assertThat(verb(four, inside)).isNotEqualTo(verb(four, one));
  }

  private static double[] verb(LanguageLearner learner, int[] sentence) {
    return learner.read(List.of(sentence)).get(0)[6];
  }

  @Test
  void perplexityLiesBetweenTheGrammarsAndGuessing() {
    double before = picture.best();
    assertThat(before).isBetween(3.5, 5.0);
    for (LanguageKind kind : List.of(LanguageKind.RNN, LanguageKind.NEURAL, LanguageKind.COUNTS)) {
      assertThat(picture.lane(kind).perplexity()).as(kind.id()).isGreaterThan(before);
      before = picture.lane(kind).perplexity();
    }
    assertThat(picture.guessing()).isGreaterThan(3 * before);
  }

  @Test
  void everythingThatIsSaidIsADistribution() {
    for (ReadSentence sentence : picture.sentences()) {
      for (int t = 0; t < sentence.words().size(); t++) {
        Foretold foretold = sentence.places().get(t);
        for (double[] p : foretold.said()) {
          assertThat(Arrays.stream(p).sum()).isCloseTo(1, within(1e-9));
        }
        List<NgramCounts.Order> orders = foretold.orders();
        assertThat(foretold.by(LanguageKind.COUNTS)[sentence.ids()[t]])
            .isEqualTo(orders.get(orders.size() - 1).probability());
      }
    }
  }

  @Test
  void sizesAreThoseOfTheModels() {
    int v = picture.words().size();
    for (WindowCost cost : picture.costs()) {
      assertThat(cost.cells()).isEqualTo(Math.pow(v, cost.n()));
      long weights = 12L * v + (cost.n() - 1) * 12L * 24 + 24 + 24L * v + v;
      assertThat(cost.weights()).isEqualTo(cost.n() == 1 ? 0 : weights);
    }
    assertThat(picture.lane(LanguageKind.RNN).numbers())
        .isEqualTo(12L * v + 12 * 24 + 24 * 24 + 24 + 24L * v + v);
    assertThat(picture.lane(LanguageKind.NEURAL).numbers())
        .isEqualTo(picture.costs().get(3).weights());
  }

  @Test
  void whatIsHeldBackWasNeverTrained() {
    AgreementCorpus corpus = new AgreementCorpus(1);
    Set<String> trained = new HashSet<>();
    corpus.training().forEach(sentence -> trained.add(Arrays.toString(sentence)));
    assertThat(corpus.heldBackByLength().stream().flatMap(List::stream).map(Arrays::toString))
        .hasSize(300)
        .noneMatch(trained::contains);
    assertThat(corpus.chosen().stream().map(Arrays::toString)).noneMatch(trained::contains);
  }

  /** The input of a step is the word before the one that is wanted. */
  @Test
  void aBatchIsShiftedByOneWord() {
    int[] sentence = {1, 5, 9, 0};
    Batch batch = AgreementCorpus.batch(List.of(sentence));
    int[][] wanted = ((Targets.Classes) batch.targets()).ids();
    for (int t = 0; t < sentence.length; t++) {
      assertThat(wanted[t][0]).isEqualTo(sentence[t]);
      assertThat(batch.inputs()[t][0]).isEqualTo(t == 0 ? AgreementGrammar.STOP : sentence[t - 1]);
    }
  }

  @Test
  void equalSettingsGiveEqualBits() {
    NgramPicture again = Report.after(50, new NgramBench(NgramSettings.OPENING)).picture();
    NgramPicture once = Report.after(50, new NgramBench(NgramSettings.OPENING)).picture();
    assertThat(again.lane(LanguageKind.RNN).perplexities().y())
        .isEqualTo(once.lane(LanguageKind.RNN).perplexities().y());
  }
}
