package org.unroll.task;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.unroll.network.Loss;

/** Losses of raw outputs y, averaged over loss terms and examples. */
final class Scores {

  private Scores() {}

  /**
   * The mean over terms and examples of L(y, target).
   *
   * @param outputs n rows of B x O values
   */
  static double meanLoss(Loss loss, double[][] outputs, Batch batch) {
    return switch (loss) {
      case CROSS_ENTROPY -> meanCrossEntropy(outputs, batch);
      case BINARY_CROSS_ENTROPY -> sumOfBinary(outputs, batch) / count(outputs, batch);
      case SQUARED_ERROR -> squares(outputs, wanted(outputs, batch)) / count(outputs, batch);
      case HALF_SQUARED_ERROR ->
          squares(outputs, wanted(outputs, batch)) / 2 / count(outputs, batch);
    };
  }

  /** The mean of log sum_o exp(y_o) - y_k, where k is the target class. In nats. */
  static double meanCrossEntropy(double[][] outputs, Batch batch) {
    int[][] ids = classes(batch);
    int width = width(outputs, batch);
    double sum = 0;
    for (int term = 0; term < outputs.length; term++) {
      for (int example = 0; example < batch.size(); example++) {
        int offset = example * width;
        double[] y = outputs[term];
        sum += logSumExp(y, offset, width) - y[offset + ids[term][example]];
      }
    }
    return sum / count(outputs, batch);
  }

  /** The sum of (y - target)^2 over everything. */
  static double sumOfSquares(double[][] outputs, Batch batch) {
    return squares(outputs, values(batch).rows());
  }

  /** The sum of -(s log p + (1 - s) log(1 - p)), p = sigmoid(y), over everything. In nats. */
  private static double sumOfBinary(double[][] outputs, Batch batch) {
    double[][] wanted = wanted(outputs, batch);
    return over(outputs.length, term -> binary(outputs[term], wanted[term]));
  }

  /** O, the number of outputs per term and example. */
  static int width(double[][] outputs, Batch batch) {
    return outputs[0].length / batch.size();
  }

  /** Number of terms times number of examples. */
  static int count(double[][] outputs, Batch batch) {
    return outputs.length * batch.size();
  }

  static int[][] classes(Batch batch) {
    if (batch.targets() instanceof Targets.Classes classes) {
      return classes.ids();
    }
    throw new IllegalArgumentException("the targets are values; this measure is for classes");
  }

  private static Targets.Values values(Batch batch) {
    if (batch.targets() instanceof Targets.Values values) {
      return values;
    }
    throw new IllegalArgumentException("the targets are classes; this measure is for values");
  }

  /** The targets as values; a class is a vector with a single 1. */
  private static double[][] wanted(double[][] outputs, Batch batch) {
    return batch.targets() instanceof Targets.Classes classes
        ? OneHot.rows(classes.ids(), width(outputs, batch))
        : values(batch).rows();
  }

  private static double squares(double[][] outputs, double[][] wanted) {
    return over(outputs.length, term -> squares(outputs[term], wanted[term]));
  }

  private static double squares(double[] y, double[] wanted) {
    return over(y.length, i -> (y[i] - wanted[i]) * (y[i] - wanted[i]));
  }

  private static double binary(double[] y, double[] s) {
    return over(
        y.length, i -> Math.max(y[i], 0) - y[i] * s[i] + Math.log1p(Math.exp(-Math.abs(y[i]))));
  }

  private static double over(int count, IntToDoubleFunction part) {
    return IntStream.range(0, count).mapToDouble(part).sum();
  }

  /** Shifted by the largest value, so that no exponential overflows. */
  private static double logSumExp(double[] y, int offset, int width) {
    double largest = y[offset + OneHot.largest(y, offset, width)];
    return largest + Math.log(over(width, i -> Math.exp(y[offset + i] - largest)));
  }
}
