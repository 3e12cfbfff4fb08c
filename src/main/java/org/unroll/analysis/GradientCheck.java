package org.unroll.analysis;

import java.util.ArrayList;
import java.util.List;
import org.unroll.engine.Program;
import org.unroll.engine.Weight;
import org.unroll.expr.Buffer;

/**
 * Checks gradients of a program's loss by central differences, number by number. The numbers are moved
 * and put back; afterwards the program has run both passes on them as they were.
 */
public final class GradientCheck {

  /**
   * h for a number near 1. The central difference errs by h^2 L'''/6 and by the rounding of L over h;
   * both are near 1e-11 here.
   */
  private static final double STEP = 1e-5;

  private final Program program;

  /**
   * A check of a program on the batch that it has loaded.
   *
   * @param program owned by the caller; not to be used by another thread meanwhile
   */
  public GradientCheck(Program program) {
    this.program = program;
  }

  /**
   * One number of a weight.
   *
   * @param name such as {@code l0.U_f}
   * @param row counted from 0; 0 for a vector such as a bias
   * @param col counted from 0
   * @throws IllegalArgumentException if there is no such weight or place
   */
  public CheckedNumber weight(String name, int row, int col) {
    Weight weight = program.weights().get(name);
    boolean vector = weight.value().rows == 1;
    String place = vector ? "[" + col + "]" : "[" + row + "][" + col + "]";
    return check(name + place, weight.value(), weight.gradient(), row, col);
  }

  /**
   * One number of a layer's state before its first step.
   *
   * @param example row of the batch
   */
  public CheckedNumber initialState(String layer, String state, int example, int unit) {
    return check(
        "%s.%s[%d] before the first step, example %d".formatted(layer, state, unit, example),
        program.initialState(layer, state),
        program.initialGradient(layer, state),
        example,
        unit);
  }

  /**
   * One number that goes in at a step.
   *
   * @param example row of the batch
   */
  public CheckedNumber input(int step, int example, int place) {
    return check(
        "x[%d] at step %d, example %d".formatted(place, step, example),
        program.input(step),
        program.inputGradient(step),
        example,
        place);
  }

  /** Every number of a weight, row by row. */
  public List<CheckedNumber> weight(String name) {
    Buffer value = program.weights().get(name).value();
    List<CheckedNumber> numbers = new ArrayList<>();
    for (int k = 0; k < value.data.length; k++) {
      numbers.add(weight(name, k / value.cols, k % value.cols));
    }
    return numbers;
  }

  private CheckedNumber check(String name, Buffer numbers, Buffer gradient, int row, int col) {
    if (row < 0 || row >= numbers.rows || col < 0 || col >= numbers.cols) {
      throw new IllegalArgumentException("there is no " + name + "; the size is " + numbers);
    }
    int place = row * numbers.cols + col;
    double value = numbers.data[place];
    double step = STEP * Math.max(1, Math.abs(value));
    double lossAbove = loss(numbers, place, value + step);
    double lossBelow = loss(numbers, place, value - step);
    loss(numbers, place, value);
    program.backward();
    return new CheckedNumber(
        name, value, value + step, value - step, lossAbove, lossBelow, gradient.data[place]);
  }

  private double loss(Buffer numbers, int place, double value) {
    numbers.data[place] = value;
    program.forward();
    return program.loss();
  }
}
