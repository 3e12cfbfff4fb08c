package org.unroll.task;

import java.util.Locale;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * The adding problem: two of the T numbers carry a mark; say their sum at the end.
 *
 * <p>Inputs are a value in U[0, 1) and a mark, 0 or 1; one mark falls in each half of the sequence. The
 * loss is the squared error, so that its mean is the MSE of the papers. Guessing the mean, 1, scores
 * Var(U + U') = 1/6.
 *
 * <p>Source: Hochreiter and Schmidhuber 1997, experiment 4, in the form of Arjovsky, Shah and Bengio 2016.
 */
public final class AddingTask implements Task {

  private static final int VALUE = 0;
  private static final int MARK = 1;
  private static final int WIDTH = 2;
  private static final String MARKED = " ●";

  @Override
  public String id() {
    return "adding";
  }

  @Override
  public int inputWidth() {
    return WIDTH;
  }

  @Override
  public int outputWidth() {
    return 1;
  }

  @Override
  public Readout readout() {
    return Readout.LAST;
  }

  @Override
  public Loss loss() {
    return Loss.SQUARED_ERROR;
  }

  @Override
  public int defaultLength() {
    return 20;
  }

  @Override
  public int minimumLength() {
    return 2;
  }

  /** The mean squared error, because the curves and the 1/6 of the papers are in it. */
  @Override
  public Metric metric() {
    return new MeanSquaredError();
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    requireLength(length);
    double[][] inputs = new double[length][size * WIDTH];
    double[][] sums = new double[1][size];
    for (int example = 0; example < size; example++) {
      for (double[] step : inputs) {
        step[example * WIDTH + VALUE] = random.nextDouble();
      }
      int half = length / 2;
      sums[0][example] =
          mark(inputs[random.nextInt(half)], example)
              + mark(inputs[random.nextInt(half, length)], example);
    }
    return new Batch(size, WIDTH, inputs, new Targets.Values(sums, 1));
  }

  /** Marks a step and returns the value that stands there. */
  private static double mark(double[] step, int example) {
    step[example * WIDTH + MARK] = 1;
    return step[example * WIDTH + VALUE];
  }

  /** The value with two digits, with a dot behind it where the mark is. */
  @Override
  public String inputText(Batch batch, int step, int example) {
    double[] row = batch.inputs()[step];
    String value = String.format(Locale.ROOT, "%.2f", row[example * WIDTH + VALUE]);
    return row[example * WIDTH + MARK] == 1 ? value + MARKED : value;
  }

  @Override
  public String outputText(int output) {
    return "";
  }
}
