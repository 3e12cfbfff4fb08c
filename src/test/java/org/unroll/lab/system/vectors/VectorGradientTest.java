package org.unroll.lab.system.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.lab.system.Apprentice;
import org.unroll.task.Batch;

/** Every number of every gradient of word2vec's objectives against finite differences. */
class VectorGradientTest {

  private static final double STEP = 1e-5;

  @ParameterizedTest
  @CsvSource({
    "CBOW, NEGATIVE_SAMPLING",
    "SKIP_GRAM, NEGATIVE_SAMPLING",
    "CBOW, SOFTMAX",
    "SKIP_GRAM, SOFTMAX"
  })
  void gradientsAreThoseOfTheLoss(Variant variant, Objective objective) {
    VectorSettings settings =
        VectorSettings.OPENING.with(variant).with(objective).withDimension(3).withNegatives(4);
    WordCorpus corpus = WordCorpus.of(2);
    Examples examples = new Examples(corpus, variant, 2);
    Noise noise = new Noise(corpus.counts());
    Apprentice apprentice =
        new Apprentice(VectorNetworks.trained(settings, corpus.words().size()), 0.1, 2);
    Batch batch = new VectorBatches(examples, settings, noise).drawn(6, new SplittableRandom(5));
    Program program = apprentice.read(batch);
    program.backward();
    for (Weight weight : apprentice.weights().all()) {
      double[] gradient = weight.gradient().data.clone();
      for (int k = 0; k < gradient.length; k++) {
        double difference = difference(apprentice, batch, weight.value().data, k);
        assertThat(Math.abs(gradient[k] - difference))
            .as("%s, number %d", weight.name(), k)
            .isLessThan(1e-8);
      }
      assertThat(Arrays.stream(gradient).anyMatch(g -> Math.abs(g) > 1e-3)).isTrue();
    }
  }

  private static double difference(Apprentice apprentice, Batch batch, double[] numbers, int k) {
    double kept = numbers[k];
    numbers[k] = kept + STEP;
    double above = apprentice.read(batch).loss();
    numbers[k] = kept - STEP;
    double below = apprentice.read(batch).loss();
    numbers[k] = kept;
    return (above - below) / (2 * STEP);
  }
}
