package org.unroll.task;

import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.task.Randomness.Purpose;

/**
 * What guessing scores: the best answer that never looks at the input. For squared losses it is the mean
 * of the targets, for cross-entropy the frequencies of the classes, for binary cross-entropy those of
 * each output.
 *
 * @param loss mean over loss terms and examples
 * @param metric the task's metric
 */
public record Baseline(double loss, double metric) {

  private static final int BATCH_SIZE = 256;
  private static final int FEWEST_BATCHES = 100;
  private static final int MOST_BATCHES = 1024;

  /** Batches times length: what takes a fraction of a second. */
  private static final int EFFORT = 40_000;

  private static final Randomness RANDOMNESS = new Randomness(1);

  /**
   * Fits the guess to training examples of the task and scores it on as many held-back ones: 25,600
   * for long sequences, up to 262,144 for short ones. Both samples are always the same. The loss is
   * then off by about half a percent, by chance.
   *
   * @param loss one of the task's losses
   * @param length T, at least the task's minimum
   */
  public static Baseline sampled(Task task, Loss loss, int length) {
    double[] sums = new double[task.outputWidth()];
    long terms = 0;
    for (double[] row : fit(task, length)) {
      terms += batches(length) * (long) BATCH_SIZE;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    double[] guess = guess(loss, sums, terms);
    return score(task, loss, length, term -> guess);
  }

  /**
   * The same for a guesser who knows at which step it stands: fair where the answers depend on the
   * step, such as a blank at the beginning.
   */
  public static Baseline sampledPerStep(Task task, Loss loss, int length) {
    double[][] guesses =
        Arrays.stream(fit(task, length))
            .map(sums -> guess(loss, sums, batches(length) * (long) BATCH_SIZE))
            .toArray(double[][]::new);
    return score(task, loss, length, term -> guesses[term]);
  }

  private static Baseline score(Task task, Loss loss, int length, IntFunction<double[]> guess) {
    RandomGenerator random = RANDOMNESS.of(Purpose.BASELINE, 1);
    int batches = batches(length);
    double score = 0;
    double metric = 0;
    for (int i = 0; i < batches; i++) {
      Batch batch = task.heldBackBatch(length, BATCH_SIZE, random);
      double[][] outputs = repeated(guess, batch);
      score += Scores.meanLoss(loss, outputs, batch) / batches;
      metric += task.metric().of(outputs, batch) / batches;
    }
    return new Baseline(score, metric);
  }

  private static int batches(int length) {
    return Math.max(FEWEST_BATCHES, Math.min(MOST_BATCHES, EFFORT / Math.max(1, length)));
  }

  /** Sums of the targets over all examples, classes counted as ones: a row for each loss term. */
  private static double[][] fit(Task task, int length) {
    RandomGenerator random = RANDOMNESS.of(Purpose.BASELINE, 0);
    double[][] sums = null;
    for (int i = 0; i < batches(length); i++) {
      Targets targets = task.trainingBatch(length, BATCH_SIZE, random).targets();
      sums = sums == null ? new double[targets.terms()][task.outputWidth()] : sums;
      add(targets, sums);
    }
    return sums;
  }

  private static double[] guess(Loss loss, double[] sums, long terms) {
    return switch (loss) {
      case CROSS_ENTROPY -> logFrequencies(sums);
      case BINARY_CROSS_ENTROPY -> logOdds(sums, terms);
      case SQUARED_ERROR, HALF_SQUARED_ERROR -> scaled(sums, terms);
    };
  }

  /** log(p / (1 - p)), p the share of each output with one added for and one against. */
  private static double[] logOdds(double[] sums, long terms) {
    return Arrays.stream(sums).map(sum -> Math.log((sum + 1) / (terms - sum + 1))).toArray();
  }

  private static void add(Targets targets, double[][] sums) {
    if (targets instanceof Targets.Classes classes) {
      for (int term = 0; term < sums.length; term++) {
        for (int id : classes.ids()[term]) {
          sums[term][id]++;
        }
      }
    } else if (targets instanceof Targets.Values values) {
      for (int term = 0; term < sums.length; term++) {
        double[] row = values.rows()[term];
        for (int i = 0; i < row.length; i++) {
          sums[term][i % values.width()] += row[i];
        }
      }
    }
  }

  private static double[] scaled(double[] sums, long terms) {
    return Arrays.stream(sums).map(sum -> sum / terms).toArray();
  }

  /**
   * log((count + 1) / (all + classes)): one added to each, so that a class not seen while counting
   * costs much when it comes, but not infinitely much.
   *
   * @return as many numbers as there are counts; they serve as outputs y before the soft-max
   */
  static double[] logFrequencies(double[] counts) {
    double all = Arrays.stream(counts).sum() + counts.length;
    return Arrays.stream(counts).map(count -> Math.log((count + 1) / all)).toArray();
  }

  /** The same outputs for every example. */
  private static double[][] repeated(IntFunction<double[]> guess, Batch batch) {
    double[][] rows = new double[batch.targets().terms()][];
    for (int term = 0; term < rows.length; term++) {
      double[] one = guess.apply(term);
      double[] row = new double[batch.size() * one.length];
      for (int i = 0; i < row.length; i++) {
        row[i] = one[i % one.length];
      }
      rows[term] = row;
    }
    return rows;
  }
}
