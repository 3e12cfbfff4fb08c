package org.unroll.view.stage;

import java.util.Arrays;
import org.unroll.engine.Trace;

/**
 * The few numbers the pictures are scaled by, computed once per trace. Immutable.
 *
 * <p>Gradients have a log scale of four factors of ten below the largest norm: what is smaller is a
 * hair, and its number says how small.
 */
final class StageNumbers {

  private static final double RANGE = 1e-4;

  private final double limit;
  private final double largest;
  private final double[][] stateNorms;
  private final double[] inputNorms;
  private final Differences differences;

  StageNumbers(StageContent content) {
    Trace trace = content.trace();
    stateNorms =
        content.face().states().stream()
            .map(symbol -> gradientNorms(trace, symbol))
            .toArray(double[][]::new);
    inputNorms = gradientNorms(trace, "x");
    double most = Arrays.stream(stateNorms).flatMapToDouble(Arrays::stream).max().orElse(0);
    largest = most > 0 && Double.isFinite(most) ? most : 1;
    limit = ValueScale.of(trace, content.face().states());
    differences = new Differences(content.face(), trace, content.free());
  }

  /** The value shown in full colour; the scale runs from minus this to plus this. */
  double limit() {
    return limit;
  }

  /** What somebody's holding on has changed. */
  Differences differences() {
    return differences;
  }

  /** The gradient norm drawn thickest. */
  double largestGradient() {
    return largest;
  }

  /** The gradient norm drawn as a hair. */
  double smallestGradient() {
    return largest * RANGE;
  }

  /** ||dL/d(state)|| at a step, the Euclidean norm over units. */
  double stateNorm(int state, int step) {
    return stateNorms[state][step];
  }

  /** ||dL/d(state)|| at a step, divided by the same norm at the last step; 0 where that is. */
  double shareLeft(int state, int step) {
    double[] norms = stateNorms[state];
    double last = norms[norms.length - 1];
    return last == 0 ? 0 : norms[step] / last;
  }

  /** ||dL/dx|| at a step. */
  double inputNorm(int step) {
    return inputNorms[step];
  }

  /** Mean over units. */
  static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  /** Euclidean norm, sqrt(sum of squares). */
  static double norm(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value * value;
    }
    return Math.sqrt(sum);
  }

  private static double[] gradientNorms(Trace trace, String symbol) {
    double[] norms = new double[trace.length()];
    for (int step = 0; step < norms.length; step++) {
      norms[step] = norm(trace.gradient(symbol, step));
    }
    return norms;
  }
}
