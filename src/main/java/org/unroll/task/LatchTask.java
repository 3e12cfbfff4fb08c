package org.unroll.task;

import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/**
 * Latch: the first number is near +1 or -1, all others are noise around 0; say at the end which it was. The
 * noise has variance 0.2 everywhere, so that even a perfect reader errs in one of eighty sequences.
 *
 * <p>Source: Bengio, Simard and Frasconi 1994; Hochreiter and Schmidhuber 1997, experiment 3a with N = 1. Guessing
 * weights at random solves it quickly, as they remark.
 */
public final class LatchTask extends ValueTask {

  private static final double DEVIATION = Math.sqrt(0.2);

  /** The task as published, with one number that tells. */
  public LatchTask() {
    super("latch");
  }

  @Override
  public int outputWidth() {
    return 2;
  }

  @Override
  public Readout readout() {
    return Readout.LAST;
  }

  @Override
  public Loss loss() {
    return Loss.CROSS_ENTROPY;
  }

  @Override
  public Metric metric() {
    return new Accuracy();
  }

  @Override
  public int defaultLength() {
    return 15;
  }

  @Override
  public int minimumLength() {
    return 2;
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    requireLength(length);
    int[][] classes = new int[1][size];
    double[][] inputs =
        rows(
            length,
            size,
            (example, sequence) -> {
              for (int t = 0; t < length; t++) {
                sequence[t] = DEVIATION * random.nextGaussian();
              }
              classes[0][example] = random.nextInt(2);
              sequence[0] += 1 - 2 * classes[0][example];
            });
    return new Batch(size, 1, inputs, new Targets.Classes(classes));
  }

  @Override
  public String outputText(int output) {
    return output == 0 ? "+1" : "−1";
  }
}
