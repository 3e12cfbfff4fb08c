package org.unroll.analysis;

import java.util.Arrays;
import java.util.Optional;
import org.unroll.expr.Operator;
import org.unroll.expr.Operators;

/** A function that flattens out where it saturates. */
public enum Squashing {
  /** Between 0 and 1; its slope is at most 1/4. */
  SIGMOID("sigmoid", 0.25, 0.1, 0.9),
  /** Between -1 and 1; its slope is at most 1. */
  TANH("tanh", 1, -0.8, 0.8),
  /** 0 or more; its slope is 0 or 1. It has no upper end. */
  RELU("relu", 1, Double.MIN_VALUE, Double.POSITIVE_INFINITY);

  private final String operator;
  private final double largestSlope;
  private final double low;
  private final double high;

  Squashing(String operator, double largestSlope, double low, double high) {
    this.operator = operator;
    this.largestSlope = largestSlope;
    this.low = low;
    this.high = high;
  }

  /** The function that this operator computes, if it is one of these. */
  static Optional<Squashing> of(Operator operator) {
    return Arrays.stream(values())
        .filter(s -> Operators.call(s.operator).filter(operator::equals).isPresent())
        .findFirst();
  }

  /** Its slope where it is steepest. */
  public double largestSlope() {
    return largestSlope;
  }

  /** Values below this lie in the lowest tenth of its range; of ReLU, values of 0. */
  public double low() {
    return low;
  }

  /** Values above this lie in the highest tenth of its range; of ReLU, none do. */
  public double high() {
    return high;
  }
}
