package org.unroll.lab.system.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.unroll.lab.system.Report;

/** S3: words used in the same places drift together, and the loss says how well it is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VectorBenchTest {

  private static final int UPDATES = 6000;

  private final VectorBench bench = new VectorBench(VectorSettings.OPENING);
  private VectorPicture fresh;
  private VectorPicture picture;

  @BeforeAll
  void train() {
    fresh = bench.picture();
    picture = Report.after(UPDATES, bench).picture();
  }

  private static double neighboursOfOneClass(VectorPicture picture, Set<WordClass> asked) {
    List<WordClass> classes = picture.corpus().classes();
    return IntStream.range(0, classes.size())
        .filter(n -> asked.contains(classes.get(n)))
        .mapToDouble(
            n -> classes.get(picture.neighbours(n, 1).get(0).word()) == classes.get(n) ? 1 : 0)
        .average()
        .orElseThrow();
  }

  @Test
  void wordsOfOneClassFindEachOther() {
    Set<WordClass> asked =
        Set.of(WordClass.COLOUR, WordClass.ANIMAL, WordClass.PERSON, WordClass.FOOD);
    assertThat(neighboursOfOneClass(fresh, asked)).isLessThan(0.5);
    assertThat(neighboursOfOneClass(picture, asked)).isEqualTo(1);
  }

  @Test
  void kingMinusManPlusWomanIsQueen() {
    WordCorpus corpus = picture.corpus();
    assertThat(sum(corpus, "king", "man", "woman")).isEqualTo("queen");
    assertThat(sum(corpus, "Paris", "France", "Italy")).isEqualTo("Rome");
  }

  private String sum(WordCorpus corpus, String a, String b, String c) {
    int nearest =
        picture.analogy(corpus.number(a), corpus.number(b), corpus.number(c), 1).get(0).word();
    return corpus.words().get(nearest);
  }

  @Test
  void theLossFallsBelowThatOfFrequenciesButNotBelowTheLeast() {
    assertThat(fresh.loss()).isGreaterThan(fresh.baseline());
    assertThat(picture.loss()).isLessThan(0.6 * picture.baseline()).isGreaterThan(picture.least());
  }

  /** Both lines beside the curve, counted by hand from the sentences: skip-gram with two neighbours. */
  @Test
  void theLinesAreThoseOfTheCorpus() {
    int words = picture.corpus().words().size();
    double[][] pairs = new double[words][words];
    for (int[] sentence : picture.corpus().sentences()) {
      for (int i = 0; i < sentence.length; i++) {
        for (int j = Math.max(0, i - 2); j <= Math.min(sentence.length - 1, i + 2); j++) {
          pairs[sentence[i]][sentence[j]] += i == j ? 0 : 1;
        }
      }
    }
    double all = Arrays.stream(pairs).flatMapToDouble(Arrays::stream).sum();
    double[] answers = new double[words];
    double least = 0;
    for (double[] row : pairs) {
      double total = Arrays.stream(row).sum();
      least += total / all * least(Arrays.stream(row).map(n -> n / total).toArray());
      for (int w = 0; w < words; w++) {
        answers[w] += row[w] / all;
      }
    }
    assertThat(picture.baseline()).isCloseTo(least(answers), within(1e-10));
    assertThat(picture.least()).isCloseTo(least, within(1e-10));
  }

  /** With y at its best, log(q / (k P)). */
  private double least(double[] q) {
    double[] noise = new Noise(picture.corpus().counts()).probabilities();
    double loss = 0;
    for (int w = 0; w < q.length; w++) {
      double drawn = 5 * noise[w];
      double right = q[w] / (q[w] + drawn);
      loss -= (q[w] > 0 ? q[w] * Math.log(right) : 0) + drawn * Math.log(1 - right);
    }
    return loss;
  }

  @ParameterizedTest
  @EnumSource(Variant.class)
  void everyKindLearns(Variant variant) {
    for (Objective objective : Objective.values()) {
      VectorSettings settings = VectorSettings.OPENING.with(variant).with(objective);
      VectorPicture after = Report.after(1500, new VectorBench(settings)).picture();
      assertThat(after.loss())
          .as(variant + " " + objective)
          .isLessThan(0.9 * after.baseline())
          .isGreaterThan(after.least());
    }
  }

  @Test
  void equalSettingsGiveEqualBits() {
    VectorBench other = new VectorBench(VectorSettings.OPENING.withWord(3));
    VectorPicture again = Report.after(300, other).picture();
    VectorPicture once = Report.after(300, new VectorBench(VectorSettings.OPENING)).picture();
    assertThat(again.vectors()).isDeepEqualTo(once.vectors());
    assertThat(again.places()).isDeepEqualTo(once.places());
  }

  @Test
  void anotherWordToLookAtChangesNoNumber() {
    VectorBench own = new VectorBench(VectorSettings.OPENING);
    double[][] before = own.picture().vectors();
    int bird = own.picture().corpus().number("bird");
    assertThat(own.adjust(VectorSettings.OPENING.withWord(bird))).isTrue();
    VectorPicture after = own.picture();
    assertThat(after.settings().word()).isEqualTo(bird);
    assertThat(after.vectors()).isDeepEqualTo(before);
    assertThat(own.adjust(VectorSettings.OPENING.withWindow(3))).isFalse();
    assertThat(own.adjust(VectorSettings.OPENING.with(Variant.CBOW))).isFalse();
  }

  /** Without turning the plane, its axes change sign or place now and then, and all words jump. */
  @Test
  void thePictureDoesNotFlip() {
    VectorBench moving = new VectorBench(VectorSettings.OPENING);
    double[][] before = moving.picture().places();
    for (int n = 0; n < 100; n++) {
      double[][] after = Report.after(5, moving).picture().places();
      double moved = 0;
      double size = 0;
      for (int w = 0; w < after.length; w++) {
        moved += Math.hypot(after[w][0] - before[w][0], after[w][1] - before[w][1]);
        size += Math.hypot(before[w][0], before[w][1]);
      }
      assertThat(moved / size).as("update %d", 5 * n).isLessThan(0.5);
      before = after;
    }
  }

  /** The picture's own question: a word, and the one to its right. */
  @Test
  void theQuestionIsAboutTheChosenWord() {
    Asked asked = picture.asked();
    int king = picture.corpus().number("king");
    assertThat(asked.given()).hasSize(1);
    assertThat(asked.sentence()[asked.given()[0]]).isEqualTo(king);
    assertThat(asked.isGiven(asked.given()[0])).isTrue();
    assertThat(asked.answer()).isEqualTo(asked.given()[0] + 1);
    assertThat(asked.compared()).hasSize(1 + VectorSettings.OPENING.negatives());
    assertThat(asked.compared().get(0).word()).isEqualTo(asked.sentence()[asked.answer()]);
  }

  @Test
  void theRightWordIsDrawnNearAndTheOthersArePushedAway() {
    Asked asked = picture.asked();
    double loss = 0;
    for (int n = 0; n < asked.compared().size(); n++) {
      Asked.Compared word = asked.compared().get(n);
      double wanted = n == 0 ? 1 : 0;
      assertThat(word.probability()).isCloseTo(1 / (1 + Math.exp(-word.score())), within(1e-14));
      assertThat(word.pull()).isCloseTo(wanted - word.probability(), within(1e-14));
      loss -= Math.log(n == 0 ? word.probability() : 1 - word.probability());
    }
    assertThat(asked.loss()).isCloseTo(loss, within(1e-12));
  }

  @Test
  void cbowReadsAllNeighboursOfTheChosenWord() {
    VectorSettings settings = VectorSettings.OPENING.with(Variant.CBOW).withWindow(1);
    Asked asked = new VectorBench(settings).picture().asked();
    assertThat(asked.sentence()[asked.answer()]).isEqualTo(settings.word());
    assertThat(asked.given()).containsExactly(asked.answer() - 1, asked.answer() + 1);
  }

  @Test
  void cosinesAreThoseOfTheVectors() {
    Neighbour first = picture.neighbours(0, 1).get(0);
    double[] a = picture.vectors()[0];
    double[] b = picture.vectors()[first.word()];
    double dot = IntStream.range(0, a.length).mapToDouble(d -> a[d] * b[d]).sum();
    double lengths =
        Math.sqrt(Arrays.stream(a).map(x -> x * x).sum() * Arrays.stream(b).map(x -> x * x).sum());
    assertThat(first.cosine()).isCloseTo(dot / lengths, within(1e-14));
    assertThat(picture.neighbours(0, 60))
        .hasSize(picture.vectors().length - 1)
        .isSortedAccordingTo((x, y) -> Double.compare(y.cosine(), x.cosine()));
  }
}
