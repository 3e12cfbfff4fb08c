package org.unroll.lab.system.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.unroll.lab.system.Apprentice;

/** The loss in the mean over all draws, its least value, and that the engine's batches agree with it. */
class ExpectedLossTest {

  private static final Noise NOISE = new Noise(new int[] {16, 1, 81});
  private static final double[] ANSWERS = {0.5, 0.5, 0};
  private static final ExpectedLoss SAMPLED =
      new ExpectedLoss(Objective.NEGATIVE_SAMPLING, NOISE, 4);
  private static final ExpectedLoss SOFTMAX = new ExpectedLoss(Objective.SOFTMAX, NOISE, 4);

  /** Powers of 3/4 of 16, 1 and 81 are 8, 1 and 27. */
  @Test
  void noiseIsRaisedToThreeQuarters() {
    assertThat(NOISE.probabilities())
        .containsExactly(new double[] {8 / 36.0, 1 / 36.0, 27 / 36.0}, within(1e-15));
  }

  @Test
  void drawsHaveTheNoisesFrequencies() {
    RandomGenerator random = new SplittableRandom(3);
    double[] drawn = new double[3];
    for (int n = 0; n < 36_000; n++) {
      drawn[NOISE.draw(random)] += 1.0 / 36_000;
    }
    assertThat(drawn).containsExactly(NOISE.probabilities(), within(0.01));
  }

  @Test
  void atZeroEveryWordCostsLogTwo() {
    assertThat(SAMPLED.of(new double[3], 0, ANSWERS)).isCloseTo(5 * Math.log(2), within(1e-14));
    assertThat(SOFTMAX.of(new double[3], 0, ANSWERS)).isCloseTo(Math.log(3), within(1e-14));
  }

  @Test
  void theLeastIsAtTheLogarithmOfTheRatio() {
    double[] best = new double[3];
    for (int w = 0; w < 3; w++) {
      best[w] = Math.log((ANSWERS[w] + 1e-300) / (4 * NOISE.probabilities()[w]));
    }
    assertThat(SAMPLED.of(best, 0, ANSWERS)).isCloseTo(SAMPLED.least(ANSWERS), within(1e-12));
    best[1] += 0.1;
    assertThat(SAMPLED.of(best, 0, ANSWERS)).isGreaterThan(SAMPLED.least(ANSWERS) + 1e-5);
  }

  @Test
  void theLeastOfTheSoftmaxIsTheEntropy() {
    assertThat(SOFTMAX.least(ANSWERS)).isCloseTo(Math.log(2), within(1e-14));
    assertThat(SOFTMAX.of(new double[] {9, 700, 700, 1}, 1, new double[] {0.5, 0.5, 0}))
        .isCloseTo(Math.log(2), within(1e-12));
  }

  /** Many batches of the engine, each with its own draws, against the judge's one number. */
  @Test
  void theEnginesBatchesAgreeInTheMean() {
    for (Variant variant : Variant.values()) {
      VectorSettings settings = VectorSettings.OPENING.with(variant);
      WordCorpus corpus = WordCorpus.of(1);
      Examples examples = new Examples(corpus, variant, 2);
      Noise noise = new Noise(corpus.counts());
      int words = corpus.words().size();
      Apprentice apprentice = new Apprentice(VectorNetworks.trained(settings, words), 0.01, 1);
      // Larger weights, so that words differ.
      apprentice.weights().all().forEach(w -> scale(w.value().data));
      VectorBatches batches = new VectorBatches(examples, settings, noise);
      RandomGenerator random = new SplittableRandom(7);
      double mean = 0;
      for (int n = 0; n < 1000; n++) {
        mean += apprentice.read(batches.drawn(64, random)).loss() / 1000;
      }
      double exact = new Judge(settings, corpus, examples, noise, apprentice.weights()).measure();
      assertThat(mean).as(variant.id()).isCloseTo(exact, within(0.03));
      assertThat(exact).isGreaterThan(4.2);
    }
  }

  private static void scale(double[] numbers) {
    for (int k = 0; k < numbers.length; k++) {
      numbers[k] *= 3;
    }
  }
}
