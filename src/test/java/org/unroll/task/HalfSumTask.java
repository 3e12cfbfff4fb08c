package org.unroll.task;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.unroll.network.Loss;
import org.unroll.network.Readout;

/** The adding problem with half the sum as its answer, right within a squared error of 0.04. */
public final class HalfSumTask implements Task {

  private static final double ALLOWED = 0.04;

  private final AddingTask whole = new AddingTask();

  @Override
  public String id() {
    return "half-sum";
  }

  @Override
  public int inputWidth() {
    return whole.inputWidth();
  }

  @Override
  public int outputWidth() {
    return whole.outputWidth();
  }

  @Override
  public Readout readout() {
    return whole.readout();
  }

  @Override
  public Loss loss() {
    return whole.loss();
  }

  @Override
  public int defaultLength() {
    return whole.defaultLength();
  }

  @Override
  public int minimumLength() {
    return whole.minimumLength();
  }

  @Override
  public Batch trainingBatch(int length, int size, RandomGenerator random) {
    Batch batch = whole.trainingBatch(length, size, random);
    double[] sums = ((Targets.Values) batch.targets()).rows()[0];
    double[][] halves = {Arrays.stream(sums).map(sum -> sum / 2).toArray()};
    return new Batch(size, inputWidth(), batch.inputs(), new Targets.Values(halves, 1));
  }

  /** The share of right answers. */
  @Override
  public Metric metric() {
    return new Metric() {
      @Override
      public String name() {
        return "accuracy";
      }

      @Override
      public boolean higherIsBetter() {
        return true;
      }

      @Override
      public double of(double[][] outputs, Batch batch) {
        double[] wanted = ((Targets.Values) batch.targets()).rows()[0];
        int right = 0;
        for (int i = 0; i < wanted.length; i++) {
          double off = outputs[0][i] - wanted[i];
          right += off * off <= ALLOWED ? 1 : 0;
        }
        return (double) right / wanted.length;
      }
    };
  }

  @Override
  public String inputText(Batch batch, int step, int example) {
    return whole.inputText(batch, step, example);
  }

  @Override
  public String outputText(int output) {
    return whole.outputText(output);
  }
}
