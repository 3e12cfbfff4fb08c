package org.unroll.lab.system.vectors;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.unroll.task.Batch;
import org.unroll.task.Targets;

/** Questions as the engine reads them: one word per step, and the words that answers are compared with. */
final class VectorBatches {

  private final Examples examples;
  private final VectorSettings settings;
  private final Noise noise;

  VectorBatches(Examples examples, VectorSettings settings, Noise noise) {
    this.examples = examples;
    this.settings = settings;
    this.noise = noise;
  }

  /** Questions drawn from all with equal chance, all with as many given words as the first of them. */
  Batch drawn(int size, RandomGenerator random) {
    List<Example> all = examples.all();
    int length = all.get(random.nextInt(all.size())).given().length;
    List<Example> group =
        examples.groups().stream()
            .filter(g -> g.get(0).given().length == length)
            .findFirst()
            .orElseThrow();
    List<Example> chosen =
        IntStream.range(0, size).mapToObj(n -> group.get(random.nextInt(group.size()))).toList();
    return of(chosen, random);
  }

  /** Questions that have equally many given words, with words drawn to compare with. */
  Batch of(List<Example> questions, RandomGenerator random) {
    List<int[]> given = questions.stream().map(examples::given).toList();
    int[] answers = questions.stream().mapToInt(examples::answer).toArray();
    return settings.objective() == Objective.SOFTMAX
        ? new Batch(answers.length, 1, steps(given), new Targets.Classes(new int[][] {answers}))
        : new Batch(answers.length, 1, steps(given), compared(answers, random));
  }

  private Targets compared(int[] answers, RandomGenerator random) {
    int width = 1 + settings.negatives();
    double[] row = new double[answers.length * width];
    for (int k = 0; k < row.length; k++) {
      row[k] = k % width == 0 ? answers[k / width] : noise.draw(random);
    }
    return new Targets.Values(new double[][] {row}, width);
  }

  /** Given words that are compared with every word of the vocabulary, in its order. */
  static Batch withAll(List<int[]> given, int words, Objective objective) {
    int size = given.size();
    if (objective == Objective.SOFTMAX) {
      return new Batch(size, 1, steps(given), new Targets.Classes(new int[1][size]));
    }
    double[] row = new double[size * words];
    for (int k = 0; k < row.length; k++) {
      row[k] = k % words;
    }
    Targets targets = new Targets.Values(new double[][] {row}, words);
    return new Batch(size, 1, steps(given), targets);
  }

  /** Transposed: a row for each place. */
  private static double[][] steps(List<int[]> given) {
    double[][] steps = new double[given.get(0).length][given.size()];
    for (int b = 0; b < given.size(); b++) {
      for (int t = 0; t < steps.length; t++) {
        steps[t][b] = given.get(b)[t];
      }
    }
    return steps;
  }
}
