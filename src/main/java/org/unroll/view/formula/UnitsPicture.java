package org.unroll.view.formula;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.unroll.engine.Trace;
import org.unroll.model.Moment;
import org.unroll.model.Phase;
import org.unroll.view.stage.ValueScale;

/**
 * One result of a cell, such as the forget gate, in all units and at all time steps.
 *
 * @param content whose numbers
 * @param name of the equation
 * @param moment what exists by now
 * @param unit the one that is worked out
 */
record UnitsPicture(FormulaContent content, String name, Moment moment, int unit) {

  private static final double RANGE = 1e-4;

  private Trace trace() {
    return content.trace();
  }

  /** Number of time steps. */
  int steps() {
    return trace().length();
  }

  /** Number of units. */
  int units() {
    return trace().value(name, 0).length;
  }

  /** The time step whose numbers stand in the bars. */
  int step() {
    return Math.max(0, moment.step());
  }

  /** What is read at a step, if it has words. */
  String input(int step) {
    List<String> inputs = content.inputs();
    return step < inputs.size() ? inputs.get(step) : "";
  }

  boolean isGate() {
    return content.cell().gates().contains(name);
  }

  /** Whether the map shows gradients: on the way back. */
  boolean isBackward() {
    return moment.phase().compareTo(Phase.BACKWARD) >= 0;
  }

  boolean hasValue(int step) {
    return moment.hasValue(step, name);
  }

  /** Whether the map has numbers for a step. */
  boolean isMapped(int step) {
    return isBackward() ? moment.hasGradient(step, name) : hasValue(step);
  }

  double[] values(int step) {
    return trace().value(name, step);
  }

  double[] gradients(int step) {
    return trace().gradient(name, step);
  }

  /** The numbers in the map at a step, one for each unit. */
  double[] mapped(int step) {
    return isBackward() ? gradients(step) : values(step);
  }

  /** The value in full colour. */
  double limit() {
    return ValueScale.of(trace(), List.of(name));
  }

  /** The length of the longest gradient of any step; that of a unit is compared with it. */
  double largestGradient() {
    double largest =
        IntStream.range(0, steps())
            .mapToDouble(t -> Math.sqrt(Arrays.stream(gradients(t)).map(g -> g * g).sum()))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return largest > 0 ? largest : 1;
  }

  /** The length of a gradient that is hardly seen, beside the longest. */
  static double smallestGradient(double largest) {
    return largest * RANGE;
  }
}
